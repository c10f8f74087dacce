package vn.hieuhoc.portal.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.announcement.AnnouncementRow;
import vn.hieuhoc.announcement.MyAnnouncementsService;
import vn.hieuhoc.portal.course.Blocks;
import vn.hieuhoc.portal.support.Query;

/** One announcement, opened: that it was is kept. */
@Named
@RequestScoped
public class AnnouncementBacking {

  @Inject private MyAnnouncementsService announcements;
  @Inject private Query query;
  @Inject private Bell bell;

  private AnnouncementRow row;

  @PostConstruct
  void load() {
    row = announcements.open(query.id("id"));
    bell.opened();
  }

  public AnnouncementRow getRow() {
    return row;
  }

  /** What it says, as paragraphs and lists. */
  public List<Blocks.Block> getBody() {
    return Blocks.of(row.body());
  }
}
