/** Tells open pages at once that something moved, so that they need not ask again and again. */
package vn.hieuhoc.api.live;
