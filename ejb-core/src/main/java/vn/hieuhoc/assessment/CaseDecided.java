package vn.hieuhoc.assessment;

import java.util.UUID;
import vn.hieuhoc.support.BusinessException;

/** The case has been decided and is frozen. */
public class CaseDecided extends BusinessException {

  private static final long serialVersionUID = 1L;

  CaseDecided(UUID caseId) {
    super("assessment.decided", caseId.toString());
  }
}
