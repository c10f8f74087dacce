/** Acts that change the map, and the placing of what split units left, for programs. */
package vn.hieuhoc.api.succession;
