package vn.hieuhoc.portal.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.announcement.AnnouncementRow;
import vn.hieuhoc.announcement.MyAnnouncementsService;

/** The announcements that reach the one who is here. */
@Named("news")
@RequestScoped
public class News {

  private static final int ON_HOME = 3;

  @Inject private Caller caller;
  @Inject private Bell bell;
  @Inject private MyAnnouncementsService announcements;

  private List<AnnouncementRow> all;

  /** All that are shown today, what matters most first. */
  public List<AnnouncementRow> getAll() {
    if (all == null) {
      all =
          caller.isSignedIn()
              ? announcements.own(MyAnnouncementsService.MOST)
              : List.<AnnouncementRow>of();
    }
    return all;
  }

  /**
   * What stands on the first page: what was not opened yet, and what is urgent. Who has opened all
   * is not told again; then nothing is asked either.
   */
  public List<AnnouncementRow> getTop() {
    if (bell.getCount() == 0) {
      return List.of();
    }
    return getAll().stream()
        .filter(row -> row.fresh() || row.importance().name().equals("URGENT"))
        .limit(ON_HOME)
        .toList();
  }
}
