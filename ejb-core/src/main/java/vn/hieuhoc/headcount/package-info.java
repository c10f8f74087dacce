/** How many people, households, clans and hamlets a unit had on a day. */
package vn.hieuhoc.headcount;
