package vn.hieuhoc.brokentoo;

import vn.hieuhoc.broken.Broken;

/** The other half of a cycle. Used by the test of the rules alone. */
public final class BrokenToo {

  /** Uses a feature that uses this one. */
  Broken other;

  private BrokenToo() {}
}
