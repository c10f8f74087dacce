/** Learning a course: lessons, what they show, and quizzes, also without scripts. */
package vn.hieuhoc.portal.player;
