/** What learners write down for themselves beside their lessons. */
package vn.hieuhoc.note;
