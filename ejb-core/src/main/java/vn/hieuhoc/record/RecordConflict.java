package vn.hieuhoc.record;

import java.util.UUID;
import vn.hieuhoc.support.BusinessException;

/** A statement with this id is kept already, with another body (xAPI 1.0.3: 409). */
public class RecordConflict extends BusinessException {

  private static final long serialVersionUID = 1L;

  RecordConflict(UUID statementId) {
    super("record.conflict", statementId.toString());
  }
}
