/** Training programmes and who has completed them, for programs. */
package vn.hieuhoc.api.training;
