/** The home page, and which place it looks around. */
package vn.hieuhoc.portal.home;
