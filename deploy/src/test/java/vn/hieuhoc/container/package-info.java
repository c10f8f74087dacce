/**
 * The frame of the tests that run inside the server: one process, one deployment of the real portal
 * together with all test classes, one migrated database, for all test classes of the module.
 *
 * <p>A test class is {@code vn.hieuhoc.<feature>.<Something>IT}, carries {@link
 * vn.hieuhoc.container.InContainer} and injects what it needs. It declares no deployment.
 */
package vn.hieuhoc.container;
