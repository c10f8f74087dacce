/**
 * The frame of the tests that use the whole application from outside, and those of them that need
 * no browser: the real jar on a fresh data folder, started once for all test classes of the run.
 */
package vn.hieuhoc.system;
