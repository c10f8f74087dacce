/** Learning paths, who is on them, and what is taken in the place of learning. */
package vn.hieuhoc.api.path;
