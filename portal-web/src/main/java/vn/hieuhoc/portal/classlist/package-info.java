/**
 * Pages about the people of courses and classes: from which side they are looked at, who is ticked,
 * and what is done with those. Other pages take the chosen over by their address.
 */
package vn.hieuhoc.portal.classlist;
