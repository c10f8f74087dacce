/**
 * What waits at the courses of somebody who keeps or presents them: asked in one look, so that the
 * first page of the console says it all with how long it waits.
 */
package vn.hieuhoc.deskwork;
