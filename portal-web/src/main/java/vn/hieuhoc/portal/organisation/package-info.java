/** Units as the public sees them. */
package vn.hieuhoc.portal.organisation;
