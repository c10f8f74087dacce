/**
 * Sessions beside each other: those planned together as a series, and those that want one hall or
 * one person at the same time. A clash is told, never forbidden: people know better whether a hall
 * is large enough for two. What took place or was called off is not changed with its series.
 */
package vn.hieuhoc.timetable;
