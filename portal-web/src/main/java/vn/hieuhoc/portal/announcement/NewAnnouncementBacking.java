package vn.hieuhoc.portal.announcement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.UUID;
import vn.hieuhoc.announcement.AnnouncementService;
import vn.hieuhoc.announcement.Audience;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.support.VietnamTime;

/** Writing an announcement. */
@Named
@RequestScoped
public class NewAnnouncementBacking {

  @Inject private AnnouncementService announcementService;
  @Inject private Way way;
  @Inject private Clock clock;

  private AnnouncementForm form;

  @PostConstruct
  void load() {
    announcementService.requireWriter();
    form = AnnouncementForm.from(VietnamTime.today(clock));
    UUID course = way.query().idOrNull("khoa-hoc");
    if (course != null) {
      form.setTo(AnnouncementForm.word(Audience.COURSE, null, course));
    }
  }

  /** Announces it. */
  public void send() {
    UUID id = announcementService.write(form.command());
    way.done("announcement_edit.message.sent").goTo("/quan-ly/thong-bao/{}", id);
  }

  public AnnouncementForm getForm() {
    return form;
  }
}
