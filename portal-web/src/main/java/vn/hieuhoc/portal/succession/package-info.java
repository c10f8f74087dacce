/** Pages on which the map is drawn and what split units left is placed. */
package vn.hieuhoc.portal.succession;
