package vn.hieuhoc.portal.recognition;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.recognition.DecisionRow;
import vn.hieuhoc.recognition.RecognitionFilter;
import vn.hieuhoc.recognition.RecognitionRow;
import vn.hieuhoc.recognition.RecognitionService;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** A decision and who was recognised by it; a title is taken back here. */
@Named
@RequestScoped
public class DecisionBacking {

  private static final int SIZE = 100;

  @Inject private Way way;
  @Inject private CaseDesk desk;
  @Inject private RecognitionService recognitionService;

  private DecisionRow decision;
  private Page<RecognitionRow> page;
  private UUID revoked;
  private String reason;

  @PostConstruct
  void load() {
    decision = recognitionService.decision(way.id());
    int number = way.query().whole(Paging.PARAMETER, 1, 1);
    page =
        recognitionService.rows(
            new RecognitionFilter(null, null, null, decision.id(), null),
            PageRequest.ofNumber(number, SIZE));
  }

  public void revoke() {
    recognitionService.revoke(revoked, reason, null);
    way.done("recognition_decision.message.revoked")
        .goTo("/quan-ly/quyet-dinh/{}?trang={}", decision.id(), getPaging().getNumber());
  }

  public DecisionRow getDecision() {
    return decision;
  }

  /** Name of the unit that decided. */
  public String getUnitName() {
    return desk.placeName(decision.unitId());
  }

  public List<RecognitionRow> getRows() {
    return page.items();
  }

  public Paging getPaging() {
    return new Paging(page, "/quan-ly/quyet-dinh/" + decision.id());
  }

  /** Those of this page whose title may be taken back; nobody for who does not decide. */
  public List<Choice> getHolders() {
    return desk.decides()
        ? page.items().stream()
            .filter(row -> !row.isRevoked())
            .map(row -> new Choice(row.id(), row.subjectName()))
            .toList()
        : List.of();
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
