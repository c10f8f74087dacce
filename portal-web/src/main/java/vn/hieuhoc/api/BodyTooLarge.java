package vn.hieuhoc.api;

import vn.hieuhoc.support.BusinessException;

/** Somebody sends more than a body may have. */
class BodyTooLarge extends BusinessException {

  private static final long serialVersionUID = 1L;

  BodyTooLarge(String code, Object most) {
    super(code, most);
  }
}
