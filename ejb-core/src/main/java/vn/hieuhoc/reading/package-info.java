/**
 * Reading, watching and listening to what centres offer, on its own: how long somebody was honestly
 * at it, where he stopped, and the record of what was read to its end.
 */
package vn.hieuhoc.reading;
