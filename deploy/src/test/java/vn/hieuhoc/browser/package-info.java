/**
 * The frame of the tests in a real browser, and the tests: Debian's Chromium against the portal
 * that {@code vn.hieuhoc.system} starts. A page object per page; tests speak in its words.
 */
package vn.hieuhoc.browser;
