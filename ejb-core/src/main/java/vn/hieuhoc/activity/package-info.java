/**
 * How records name what people learn with here: courses, lessons, quizzes, sessions; and which
 * topics those have. One name for one thing for ever: records of years ago still speak of it.
 */
package vn.hieuhoc.activity;
