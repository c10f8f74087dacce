package vn.hieuhoc.account;

import vn.hieuhoc.support.BusinessException;

/** The password fits, but another has set it: one's own is to be chosen before anything else. */
public class PasswordMustChange extends BusinessException {

  private static final long serialVersionUID = 1L;

  PasswordMustChange() {
    super("account.password-must-change");
  }
}
