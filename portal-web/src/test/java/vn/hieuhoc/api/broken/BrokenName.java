package vn.hieuhoc.api.broken;

import jakarta.inject.Named;

/** A name for pages in the wrong place. */
@Named
class BrokenName {}
