package vn.hieuhoc.portal.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.classlist.EnrolmentRow;
import vn.hieuhoc.enrolment.ApprovalService;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Reply;
import vn.hieuhoc.support.Refused;

/** Those who ask for a seat in a class are let in or declined together. */
@Named
@RequestScoped
public class AskingBacking {

  @Inject private ClassDeskBacking desk;
  @Inject private ApprovalService approvalService;
  @Inject private Query query;
  @Inject private Reply reply;

  private final Map<String, Boolean> ticked = new HashMap<>();
  private String written = "";

  /** Answers those who are ticked, or all who are listed. */
  public void act() {
    String word = query.text("answer");
    if (!word.isEmpty()) {
      answer(word);
      reply.goTo(desk.getShown().getHere());
    }
  }

  private void answer(String word) {
    written = query.text("reason");
    query.ticked().forEach(id -> ticked.put(id.toString(), true));
    switch (word) {
      case "approve" -> {
        if (!written.isEmpty()) {
          throw Refused.of("reason", "enrolment.reason-and-in");
        }
        letIn(approvalService.approveAll(chosen()));
      }
      case "approve-listed" -> letIn(approvalService.approveAll(query.ids("listed")));
      case "decline" -> declined(approvalService.declineAll(chosen(), reason()));
      default -> throw Refused.of("answer", "support.not-a-choice", word);
    }
  }

  private void letIn(ApprovalService.LetIn those) {
    if (those.all()) {
      reply.done("admission_desk.message.approve", those.seated());
    } else if (those.gone() == 0) {
      reply.warn("admission_desk.message.approve-waits", those.seated(), those.waiting());
    } else {
      reply.warn(
          "admission_desk.message.approve-some", those.seated(), those.waiting(), those.gone());
    }
  }

  private void declined(int people) {
    if (people > 0) {
      reply.done("admission_desk.message.decline", people);
    } else {
      reply.warn("admission_desk.message.decline-nobody");
    }
  }

  private List<UUID> chosen() {
    List<UUID> chosen = query.ticked();
    if (chosen.isEmpty()) {
      throw Refused.of(null, "enrolment.none-chosen");
    }
    return chosen;
  }

  private String reason() {
    if (written.isEmpty()) {
      throw Refused.of("reason", "enrolment.reason-missing");
    }
    return written;
  }

  /** Those who ask, as far as one list holds them. */
  public List<EnrolmentRow> getRows() {
    return desk.notYetThere(ClassDeskBacking::asks);
  }

  /** What was ticked when something was wrong with it. */
  public Map<String, Boolean> getTicked() {
    return ticked;
  }

  /** The reason that was written when something was wrong. */
  public String getReason() {
    return written;
  }
}
