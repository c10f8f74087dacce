/**
 * Where the player saves, outside Faces: place and time in a lesson, and that it is finished. An
 * answer 200 means kept for good.
 */
package vn.hieuhoc.player;
