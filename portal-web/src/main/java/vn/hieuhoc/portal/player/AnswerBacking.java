package vn.hieuhoc.portal.player;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import vn.hieuhoc.assignment.AnswerRow;
import vn.hieuhoc.assignment.AnswerService;
import vn.hieuhoc.assignment.AnswerUploadService;
import vn.hieuhoc.portal.support.Way;

/** What a learner hands in for the open lesson. */
@Named
@RequestScoped
public class AnswerBacking {

  @Inject private Way way;
  @Inject private PlayerBacking player;
  @Inject private AnswerService answerService;
  @Inject private AnswerUploadService uploadService;

  private AnswerRow mine;
  private boolean read;
  private Part file;
  private String said;

  /** Hands in, in place of what was handed in before. */
  public void handIn() throws IOException {
    UUID enrolment = way.query().id("enrolment");
    UUID lesson = way.query().id("bai");
    try (InputStream bytes = file.getInputStream()) {
      uploadService.handIn(enrolment, lesson, bytes, file.getSubmittedFileName(), said);
    }
    way.done("player_player.message.handed-in").goTo("/hoc/{}?bai={}", enrolment, lesson);
  }

  /** What I have handed in, or null. */
  public AnswerRow getMine() {
    if (!read) {
      mine = answerService.mine(player.getView().enrolment(), player.getLesson().id()).orElse(null);
      read = true;
    }
    return mine;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getSaid() {
    return said;
  }

  public void setSaid(String said) {
    this.said = said;
  }
}
