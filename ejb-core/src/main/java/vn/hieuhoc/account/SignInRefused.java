package vn.hieuhoc.account;

import vn.hieuhoc.support.BusinessException;

/** User name and password do not fit. Says the same for unknown names and wrong passwords. */
public class SignInRefused extends BusinessException {

  private static final long serialVersionUID = 1L;

  SignInRefused() {
    super("account.sign-in-refused");
  }
}
