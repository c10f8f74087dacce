/** One phone, several people of a household: whose turn it is. */
package vn.hieuhoc.portal.helping;
