/** Question banks and their questions for programs. */
package vn.hieuhoc.api.question;
