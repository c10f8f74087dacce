/**
 * The pages of the register of people: finding somebody, one person's page, entering and
 * correcting. What a page shows is what the service let through; nothing is hidden by a page alone.
 */
package vn.hieuhoc.portal.person;
