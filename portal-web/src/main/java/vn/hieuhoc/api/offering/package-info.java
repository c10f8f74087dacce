/** Offerings, sessions and their lists for programs. */
package vn.hieuhoc.api.offering;
