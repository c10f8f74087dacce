/** Materials for programs: publish them, list them, read about them. */
package vn.hieuhoc.api.material;
