package vn.hieuhoc.portal.announcement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.announcement.AnnouncementRow;
import vn.hieuhoc.announcement.AnnouncementService;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** What is announced in one's reach, or was. */
@Named
@RequestScoped
public class AnnouncementsBacking {

  private static final int ROWS = 25;

  @Inject private AnnouncementService announcementService;
  @Inject private Query query;

  private boolean over;
  private Page<AnnouncementRow> page;

  @PostConstruct
  void load() {
    over = query.text("xem").equals("da-qua");
    page =
        announcementService.rows(
            over, PageRequest.ofNumber(query.whole(Paging.PARAMETER, 1, 1), ROWS));
  }

  public boolean isOver() {
    return over;
  }

  public List<AnnouncementRow> getRows() {
    return page.items();
  }

  public Paging getPaging() {
    return new Paging(page, "/quan-ly/thong-bao" + (over ? "?xem=da-qua" : ""));
  }
}
