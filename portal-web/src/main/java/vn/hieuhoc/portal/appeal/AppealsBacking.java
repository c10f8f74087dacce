package vn.hieuhoc.portal.appeal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.hieuhoc.appeal.AppealRow;
import vn.hieuhoc.appeal.AppealService;
import vn.hieuhoc.appeal.AppealStatus;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.VietnamTime;

/** The appeals of the places one is in charge of: those that wait, or those that are answered. */
@Named
@RequestScoped
public class AppealsBacking {

  private static final int ROWS = 25;

  @Inject private Query query;
  @Inject private AppealService appealService;
  @Inject private Clock clock;

  private boolean answered;
  private Page<AppealRow> page;
  private LocalDate today;

  /** An appeal, and whether its day has gone by. */
  public record Line(AppealRow row, boolean late) {}

  @PostConstruct
  void load() {
    answered = query.text("xem").equals("da-tra-loi");
    today = VietnamTime.today(clock);
    page =
        appealService.rows(
            answered ? AppealStatus.ANSWERED : AppealStatus.RECEIVED,
            PageRequest.ofNumber(query.whole(Paging.PARAMETER, 1, 1), ROWS));
  }

  public boolean isAnswered() {
    return answered;
  }

  public List<Line> getRows() {
    return page.items().stream().map(row -> new Line(row, row.isLateOn(today))).toList();
  }

  public Paging getPaging() {
    return new Paging(page, "/quan-ly/khieu-nai" + (answered ? "?xem=da-tra-loi" : ""));
  }
}
