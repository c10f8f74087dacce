package vn.hieuhoc.appeal;

import java.time.Instant;
import vn.hieuhoc.support.BusinessException;

/** The appeal has its answer already, and that one stands. */
public class AppealAnswered extends BusinessException {

  private static final long serialVersionUID = 1L;

  AppealAnswered(Instant at) {
    super("appeal.answered", at);
  }
}
