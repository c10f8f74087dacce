package vn.hieuhoc.portal.recognition;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import vn.hieuhoc.explanation.EvidenceRow;
import vn.hieuhoc.explanation.Learnt;
import vn.hieuhoc.explanation.RecordCorrectionService;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.VietnamTime;

/** What one person has learnt, as the commune reads and corrects it. */
@Named
@RequestScoped
public class CorrectRecordsBacking {

  private static final int ROWS = 25;
  private static final int EARLIEST = 2000;

  @Inject private RecordCorrectionService corrections;
  @Inject private Way way;
  @Inject private Clock clock;

  private PersonRow learner;
  private Learnt learnt;
  private String reason;

  @PostConstruct
  void load() {
    int now = VietnamTime.today(clock).getYear();
    learner = corrections.learner(way.id());
    learnt =
        corrections.ofPerson(
            learner.id(),
            Math.min(now, way.query().whole("nam", EARLIEST, now)),
            PageRequest.ofNumber(way.query().whole(Paging.PARAMETER, 1, 1), ROWS));
  }

  /** Declares the chosen record void. */
  public void voidRecord() {
    corrections.voidRecord(learner.id(), way.query().id("viec"), reason);
    way.done("recognition_correct.message.voided").goTo(address(), learner.id());
  }

  private String address() {
    return "/quan-ly/nguoi-dan/{}/da-hoc?nam=" + learnt.year();
  }

  public PersonRow getLearner() {
    return learner;
  }

  public String getYear() {
    return Integer.toString(learnt.year());
  }

  /** The years one can choose, newest first, as they are written. */
  public List<String> getYears() {
    return learnt.years().stream().map(year -> Integer.toString(year)).toList();
  }

  public List<EvidenceRow> getRows() {
    return learnt.records().items();
  }

  /** Whether something of the page can be declared void here. */
  public boolean isSomeOpen() {
    return getRows().stream().anyMatch(row -> !row.own() && !row.voided());
  }

  public int getStanding() {
    return learnt.standing();
  }

  public Paging getPaging() {
    return new Paging(
        learnt.records(), "/quan-ly/nguoi-dan/" + learner.id() + "/da-hoc?nam=" + learnt.year());
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
