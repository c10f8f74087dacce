package vn.hieuhoc.access;

import vn.hieuhoc.support.BusinessException;

/** The caller is known but holds no role that reaches this. */
public class Forbidden extends BusinessException {

  private static final long serialVersionUID = 1L;

  Forbidden(String roles) {
    super("access.forbidden", roles);
  }
}
