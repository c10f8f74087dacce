/** Learning paths in a browser. */
package vn.hieuhoc.browser.path;
