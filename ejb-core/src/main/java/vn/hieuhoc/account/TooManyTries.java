package vn.hieuhoc.account;

import vn.hieuhoc.support.BusinessException;

/** Too many failed tries: this name, or this address, has to wait. */
public class TooManyTries extends BusinessException {

  private static final long serialVersionUID = 1L;

  TooManyTries(long minutes) {
    super("account.too-many-tries", minutes);
  }
}
