/**
 * The banks as those who keep them look through them: what each question is about, in how many
 * versions it has asked, which quizzes ask it, and how its answers do. Nothing is kept here.
 */
package vn.hieuhoc.questionbank;
