/**
 * Sessions beside each other: those planned together as a series, and those that want one hall or
 * one person at the same time. A hall is known by its name within a commune, whichever unit holds a
 * session there. A clash is told before it is saved, never forbidden: people know better whether a
 * hall is large enough for two. What took place or was called off is not changed with its series.
 */
package vn.hieuhoc.timetable;
