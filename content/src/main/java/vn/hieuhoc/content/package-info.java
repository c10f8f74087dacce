/**
 * What the domain leaves to adapters: keeping bytes, taking words out of files, and the index.
 * Nothing here knows a page or a table; the domain knows nothing of it but its ports.
 */
package vn.hieuhoc.content;
