/**
 * Quizzes and the attempts at them. Starting an attempt freezes its questions, their order and its
 * deadline; answers are saved one by one; submitting marks it once and announces {@link
 * vn.hieuhoc.quiz.AttemptSubmitted} in the same transaction. Invariants: what is right never leaves
 * before submission; an acknowledged answer is durable; a submitted attempt never changes; all
 * times are the server's.
 */
package vn.hieuhoc.quiz;
