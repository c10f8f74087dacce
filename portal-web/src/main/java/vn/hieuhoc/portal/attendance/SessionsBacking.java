package vn.hieuhoc.portal.attendance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.VietnamTime;

/** The sessions somebody runs: those to come, or those that were. */
@Named
@RequestScoped
public class SessionsBacking {

  private static final int SIZE = 20;
  private static final int DAYS_BACK = 120;
  private static final int DAYS_AHEAD = 180;

  @Inject private Query query;
  @Inject private SessionService sessionService;
  @Inject private Clock clock;

  private boolean past;
  private Page<SessionRow> page;

  @PostConstruct
  void load() {
    past = "da-qua".equals(query.text("xem"));
    LocalDate today = VietnamTime.today(clock);
    LocalDate from = past ? today.minusDays(DAYS_BACK) : today;
    LocalDate to = past ? today : today.plusDays(DAYS_AHEAD);
    page =
        sessionService.managed(
            VietnamTime.startOf(from),
            VietnamTime.startOf(to),
            PageRequest.ofNumber(query.whole(Paging.PARAMETER, 1, 1), SIZE));
  }

  public boolean isPast() {
    return past;
  }

  public List<SessionRow> getRows() {
    return page.items();
  }

  public Paging getPaging() {
    return new Paging(page, past ? "/quan-ly/buoi-hoc?xem=da-qua" : "/quan-ly/buoi-hoc");
  }
}
