/**
 * The index of the catalogue: Vietnamese in syllables, with and without marks, in pairs. A cache:
 * one writer, searchers that follow it, a marker of a clean end and a format; missing, dirty or
 * old, it is built again while it goes on answering.
 */
package vn.hieuhoc.content.index;
