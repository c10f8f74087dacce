package vn.hieuhoc.portal.announcement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.announcement.AnnouncementRow;
import vn.hieuhoc.announcement.AnnouncementService;
import vn.hieuhoc.announcement.ReaderRow;
import vn.hieuhoc.announcement.Receipts;
import vn.hieuhoc.portal.course.Blocks;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.VietnamTime;

/** An announcement for those who keep it: who has opened it, its words, and taking it back. */
@Named
@RequestScoped
public class KeptAnnouncementBacking {

  private static final PageRequest MANY = new PageRequest(0, 100);

  @Inject private AnnouncementService announcementService;
  @Inject private Way way;
  @Inject private Clock clock;

  private UUID id;
  private AnnouncementRow row;
  private AnnouncementForm form;
  private Receipts receipts;
  private List<ReaderRow> readers;

  @PostConstruct
  void load() {
    id = way.id();
    row = announcementService.row(id);
    form = AnnouncementForm.of(row);
  }

  /** Says it in other words. */
  public void save() {
    announcementService.change(id, form.command());
    back("announcement_announcement.message.saved");
  }

  /** Takes it back. */
  public void withdraw() {
    announcementService.withdraw(id);
    back("announcement_announcement.message.withdrawn");
  }

  /** Reminds those who have not opened it. */
  public void remind() {
    int people = announcementService.remind(id);
    way.done("announcement_announcement.message.reminded", people)
        .goTo("/quan-ly/thong-bao/{}", id);
  }

  private void back(String key) {
    way.done(key).goTo("/quan-ly/thong-bao/{}", id);
  }

  public AnnouncementRow getRow() {
    return row;
  }

  public AnnouncementForm getForm() {
    return form;
  }

  public List<Blocks.Block> getBody() {
    return Blocks.of(row.body());
  }

  /** True while it is shown. */
  public boolean isShown() {
    return row.shownOn(VietnamTime.today(clock));
  }

  /** How many it reaches and how many have opened it. */
  public Receipts getReceipts() {
    if (receipts == null) {
      receipts = announcementService.receipts(id);
    }
    return receipts;
  }

  /** True when those who have opened it are wanted, not the others. */
  public boolean isOfReaders() {
    return way.query().text("xem").equals("da-doc");
  }

  /** Those who have opened it, or those who have not. */
  public List<ReaderRow> getReaders() {
    if (readers == null) {
      readers = announcementService.readers(id, isOfReaders(), MANY);
    }
    return readers;
  }
}
