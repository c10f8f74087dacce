package vn.hieuhoc.assessment;

import vn.hieuhoc.support.BusinessException;

/** Nobody gives opinion on, judges or decides the own case. */
public class OwnCase extends BusinessException {

  /** Code of the refusal, also where it is one of several in a list. */
  public static final String CODE = "assessment.own-case";

  private static final long serialVersionUID = 1L;

  /** Refuses; whoever refuses keeps it in the audit. */
  public OwnCase() {
    super(CODE);
  }
}
