package vn.hieuhoc.criteriaset;

import vn.hieuhoc.support.BusinessException;

/** A published version was to be changed. A change is a new version. */
public class CriteriaSetFixed extends BusinessException {

  private static final long serialVersionUID = 1L;

  CriteriaSetFixed(String code, int number) {
    super("criteria.fixed", code, number);
  }
}
