/** What learners handed in. */
package vn.hieuhoc.api.assignment;
