package vn.hieuhoc.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.assessment.AssessmentService;
import vn.hieuhoc.assessment.AssessmentView;
import vn.hieuhoc.assessment.CaseStatus;
import vn.hieuhoc.assessment.DecisionCases;
import vn.hieuhoc.criteria.Subject;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.recognition.RecognitionRow;
import vn.hieuhoc.recognition.RecognitionService;
import vn.hieuhoc.support.Refused;

/** What appeals are about: recognitions and cases, and what a granted appeal does to them. */
@ApplicationScoped
class AppealMatter {

  @Inject private RecognitionService recognitions;
  @Inject private AssessmentService assessments;
  @Inject private DecisionCases cases;
  @Inject private OrganisationService organisation;
  @Inject private Access access;

  /** What an appeal is about, and the place in charge. */
  record Matter(Appeal.About about, Long unitId) {}

  /** A recognition in the caller's reach. */
  Matter ofRecognition(UUID recognitionId) {
    RecognitionRow row = recognitions.row(recognitionId);
    Long person = row.subjectKind() == Subject.PERSON ? row.subjectId() : access.personId();
    return new Matter(new Appeal.About(row.key(), null, person), row.unitId());
  }

  /** A case in the caller's reach against which something was found. */
  Matter ofCase(UUID caseId) {
    AssessmentView view = assessments.byId(caseId);
    if (view.status() != CaseStatus.NOT_RECOGNISED && view.status() != CaseStatus.DECLINED) {
      throw Refused.of("reason", "appeal.nothing-decided");
    }
    Long unit = view.unitId() == null ? organisation.province().key() : view.unitId();
    return new Matter(new Appeal.About(null, cases.key(caseId), view.person().key()), unit);
  }

  /** A case is open again; a title that was taken away holds again. */
  void grant(AppealRow appeal, HeldRole as) {
    if (appeal.assessment() != null) {
      cases.reopen(appeal.assessment());
    } else {
      recognitions.restore(appeal.recognition(), as);
    }
  }
}
