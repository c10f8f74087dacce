/** The search page. */
package vn.hieuhoc.portal.search;
