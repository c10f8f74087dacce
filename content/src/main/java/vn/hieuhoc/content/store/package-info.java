/**
 * Keeps bytes under their hash and refuses what the portal does not take. A file is looked through
 * before anything else opens it, appears complete or not at all, and is served as what it is by
 * content.
 */
package vn.hieuhoc.content.store;
