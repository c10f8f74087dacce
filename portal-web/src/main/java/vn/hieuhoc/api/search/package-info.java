/** The catalogue for programs: search it, and the topics it speaks of. */
package vn.hieuhoc.api.search;
