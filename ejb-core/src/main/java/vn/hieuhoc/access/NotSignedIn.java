package vn.hieuhoc.access;

import vn.hieuhoc.support.BusinessException;

/** Nobody is signed in, and the use case needs to know who asks. */
public class NotSignedIn extends BusinessException {

  private static final long serialVersionUID = 1L;

  NotSignedIn() {
    super("access.not-signed-in");
  }
}
