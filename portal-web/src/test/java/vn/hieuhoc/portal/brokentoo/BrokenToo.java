package vn.hieuhoc.portal.brokentoo;

import vn.hieuhoc.portal.broken.BrokenFirst;

/** The other half of a cycle. */
public class BrokenToo {

  private BrokenFirst first;
}
