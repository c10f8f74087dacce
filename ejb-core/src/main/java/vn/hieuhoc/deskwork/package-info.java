/**
 * What waits at the courses of somebody who keeps or presents them: asked in one look, so that the
 * first page of the console says it all with how long it waits. And the lists of courses and
 * sessions with their tabs, each tab with its number.
 */
package vn.hieuhoc.deskwork;
