package vn.hieuhoc.portal.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.hieuhoc.notice.NoticeRow;
import vn.hieuhoc.notice.NoticeService;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** What one is told: everything, the newest first. */
@Named
@RequestScoped
public class NoticesBacking {

  private static final int ROWS = 25;
  private static final String ADDRESS = "/thong-bao";

  @Inject private NoticeService noticeService;
  @Inject private Way way;
  @Inject private Bell bell;

  private Page<NoticeRow> page;

  /**
   * A notice as it stands in the list.
   *
   * @param id public id
   * @param icon picture
   * @param sentence what it says
   * @param toldAt since when
   * @param fresh whether it was not read yet
   */
  public record Line(UUID id, String icon, String sentence, Instant toldAt, boolean fresh) {}

  @PostConstruct
  void load() {
    page = noticeService.own(PageRequest.ofNumber(way.query().whole(Paging.PARAMETER, 1, 1), ROWS));
  }

  /** Opens the notice whose line was pressed: it is read, and the page it speaks of comes. */
  public void open() {
    NoticeRow row = noticeService.read(way.query().id("mo"));
    bell.opened();
    way.leave(NoticeWords.address(row.kind().name(), row.subject()));
  }

  /** Notes that everything was read. */
  public void readAll() {
    noticeService.readAll();
    bell.opened();
    way.done("notice_notices.message.read").goTo(ADDRESS);
  }

  public List<Line> getLines() {
    Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
    Texts texts = Texts.pages(locale);
    return page.items().stream().map(row -> line(row, texts)).toList();
  }

  private static Line line(NoticeRow row, Texts texts) {
    String kind = row.kind().name();
    return new Line(
        row.id(),
        NoticeWords.icon(kind),
        NoticeWords.sentence(texts, kind, row.about(), row.moment(), row.place()),
        row.toldAt(),
        row.fresh());
  }

  /** True when one of those shown was not read yet. */
  public boolean isAnyFresh() {
    return page.items().stream().anyMatch(NoticeRow::fresh);
  }

  public Paging getPaging() {
    return new Paging(page, ADDRESS);
  }
}
