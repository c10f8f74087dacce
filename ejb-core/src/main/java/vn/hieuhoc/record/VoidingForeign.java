package vn.hieuhoc.record;

import java.util.UUID;
import vn.hieuhoc.support.BusinessException;

/** A program wants to void what somebody else has said (xAPI 1.0.3: 403). */
public class VoidingForeign extends BusinessException {

  private static final long serialVersionUID = 1L;

  VoidingForeign(UUID statementId) {
    super("record.void-foreign", statementId.toString());
  }
}
