/** Learning paths: to find, to follow, to lay out, and who is on them. */
package vn.hieuhoc.portal.path;
