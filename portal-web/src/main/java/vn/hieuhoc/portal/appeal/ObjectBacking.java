package vn.hieuhoc.portal.appeal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import vn.hieuhoc.appeal.AppealService;
import vn.hieuhoc.assessment.AssessmentService;
import vn.hieuhoc.assessment.AssessmentView;
import vn.hieuhoc.criteria.Title;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.recognition.RecognitionRow;
import vn.hieuhoc.recognition.RecognitionService;
import vn.hieuhoc.support.NotFound;

/** A person says why a title or a finding is not right. */
@Named
@RequestScoped
public class ObjectBacking {

  @Inject private Way way;
  @Inject private AppealService appealService;
  @Inject private RecognitionService recognitionService;
  @Inject private AssessmentService assessmentService;

  private UUID recognition;
  private UUID assessment;
  private RecognitionRow row;
  private AssessmentView view;
  private String reason;

  @PostConstruct
  void load() {
    recognition = way.query().idOrNull("danh-hieu");
    assessment = way.query().idOrNull("ho-so");
    if (recognition != null) {
      row = recognitionService.row(recognition);
    } else if (assessment != null) {
      view = assessmentService.byId(assessment);
    } else {
      throw new NotFound("page", "");
    }
  }

  public void send() {
    if (recognition != null) {
      appealService.onRecognition(recognition, reason);
    } else {
      appealService.onCase(assessment, reason);
    }
    way.done("appeal_object.message.sent").goTo("/toi#khieu-nai");
  }

  public Title getTitle() {
    return row == null ? Title.LEARNING_CITIZEN : row.title();
  }

  public int getYear() {
    return row == null ? view.year() : row.year();
  }

  /** What was written to the person: why it was not found met, or why it was taken away. */
  public String getGround() {
    return row == null ? view.note() : row.revokedReason();
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
