/**
 * The sessions of one person as a calendar for phones and desks, behind an address nobody can
 * guess. Invariants: who has the address reads when and where the person is to come, and nothing
 * else; the person can make the address worthless at any time.
 */
package vn.hieuhoc.calendarfeed;
