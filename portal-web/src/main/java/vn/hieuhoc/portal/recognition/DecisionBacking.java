package vn.hieuhoc.portal.recognition;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Reply;
import vn.hieuhoc.recognition.RecognitionFilter;
import vn.hieuhoc.recognition.RecognitionRow;
import vn.hieuhoc.recognition.RecognitionService;
import vn.hieuhoc.support.PageRequest;

/** Who was recognised by a decision; a title is taken back here. */
@Named
@RequestScoped
public class DecisionBacking {

  @Inject private Query query;
  @Inject private Reply reply;
  @Inject private RecognitionService recognitionService;

  private UUID decision;
  private List<RecognitionRow> rows;
  private UUID revoked;
  private String reason;

  @PostConstruct
  void load() {
    decision = query.id("id");
    rows =
        recognitionService
            .rows(
                new RecognitionFilter(null, null, null, decision, null),
                new PageRequest(0, PageRequest.LARGEST))
            .items();
  }

  public void revoke() {
    recognitionService.revoke(revoked, reason, null);
    reply.done("recognition_decision.message.revoked").goTo("/quan-ly/quyet-dinh/{}", decision);
  }

  public List<RecognitionRow> getRows() {
    return rows;
  }

  public List<Choice> getHolders() {
    return rows.stream()
        .filter(row -> !row.isRevoked())
        .map(row -> new Choice(row.id(), row.subjectName()))
        .toList();
  }

  public UUID getRevoked() {
    return revoked;
  }

  public void setRevoked(UUID revoked) {
    this.revoked = revoked;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
