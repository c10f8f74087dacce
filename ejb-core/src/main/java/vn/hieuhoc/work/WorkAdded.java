package vn.hieuhoc.work;

/**
 * Work was asked for; after the commit the runner is nudged.
 *
 * @param kind the kind of work
 */
record WorkAdded(String kind) {}
