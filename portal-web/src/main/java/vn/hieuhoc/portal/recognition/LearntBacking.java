package vn.hieuhoc.portal.recognition;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import vn.hieuhoc.explanation.EvidenceRow;
import vn.hieuhoc.explanation.Learnt;
import vn.hieuhoc.explanation.LearntService;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.VietnamTime;

/** What the learner has learnt, year by year. */
@Named
@RequestScoped
public class LearntBacking {

  private static final int ROWS = 25;
  private static final int EARLIEST = 2000;
  private static final String VOIDED = "thu-lai";

  @Inject private LearntService learntService;
  @Inject private Query query;
  @Inject private Clock clock;

  private Learnt learnt;

  @PostConstruct
  void load() {
    int now = VietnamTime.today(clock).getYear();
    learnt =
        learntService.own(
            Math.min(now, query.whole("nam", EARLIEST, now)),
            isWithVoided(),
            PageRequest.ofNumber(query.whole(Paging.PARAMETER, 1, 1), ROWS));
  }

  public String getYear() {
    return year(learnt.year());
  }

  /** The years one can choose, newest first, as they are written. */
  public List<String> getYears() {
    return learnt.years().stream().map(LearntBacking::year).toList();
  }

  public List<EvidenceRow> getRows() {
    return learnt.records().items();
  }

  public int getTotal() {
    return learnt.standing();
  }

  /** How many were taken back. */
  public int getVoided() {
    return learnt.voided();
  }

  /** Whether what was taken back is shown too. */
  public boolean isWithVoided() {
    return query.text(VOIDED).equals("1");
  }

  public long getMinutes() {
    return learnt.minutes();
  }

  public Paging getPaging() {
    return new Paging(
        learnt.records(),
        "/toi/da-hoc?nam=" + learnt.year() + (isWithVoided() ? "&" + VOIDED + "=1" : ""));
  }

  /** Years bear no mark between thousands. */
  private static String year(int year) {
    return Integer.toString(year);
  }
}
