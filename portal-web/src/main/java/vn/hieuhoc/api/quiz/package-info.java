/** Quizzes and attempts for programs. */
package vn.hieuhoc.api.quiz;
