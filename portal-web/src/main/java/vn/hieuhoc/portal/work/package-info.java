/** The machine's own work as administrators see it: what is parked, why, and setting it going. */
package vn.hieuhoc.portal.work;
