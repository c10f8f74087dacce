/** Pages on which a centre's quizzes and their questions are made and changed. */
package vn.hieuhoc.portal.quizwork;
