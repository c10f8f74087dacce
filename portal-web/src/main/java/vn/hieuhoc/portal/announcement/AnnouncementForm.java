package vn.hieuhoc.portal.announcement;

import java.time.LocalDate;
import java.util.UUID;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.announcement.AnnouncementCommand;
import vn.hieuhoc.announcement.AnnouncementRow;
import vn.hieuhoc.announcement.Audience;
import vn.hieuhoc.announcement.Importance;

/** What is typed of an announcement. */
public class AnnouncementForm {

  private static final int USUAL_DAYS = 14;

  private String to;
  private String title;
  private String body;
  private Importance importance = Importance.USUAL;
  private LocalDate startsOn;
  private LocalDate endsOn;
  private boolean byMail;

  /** An empty one for two weeks from today. */
  static AnnouncementForm from(LocalDate today) {
    AnnouncementForm form = new AnnouncementForm();
    form.startsOn = today;
    form.endsOn = today.plusDays(USUAL_DAYS);
    return form;
  }

  /** What stands there. */
  static AnnouncementForm of(AnnouncementRow row) {
    AnnouncementForm form = new AnnouncementForm();
    form.to = word(row.audience(), row.role(), row.course() == null ? row.unit() : row.course());
    form.title = row.title();
    form.body = row.body();
    form.importance = row.importance();
    form.startsOn = row.startsOn();
    form.endsOn = row.endsOn();
    form.byMail = row.byMail();
    return form;
  }

  /** Whom it is for, in one word of a form. */
  static String word(Audience audience, Role role, UUID id) {
    return audience + " " + (role == null ? "-" : role) + " " + id;
  }

  /** What is to be announced. */
  AnnouncementCommand command() {
    String[] words = to == null ? new String[0] : to.split(" ");
    Audience audience = words.length == 3 ? Audience.valueOf(words[0]) : Audience.UNIT;
    UUID id = words.length == 3 ? UUID.fromString(words[2]) : null;
    boolean ofCourse = audience == Audience.COURSE;
    return new AnnouncementCommand(
        audience,
        ofCourse ? null : id,
        audience == Audience.ROLE ? Role.valueOf(words[1]) : null,
        ofCourse ? id : null,
        title,
        body,
        importance,
        startsOn,
        endsOn,
        byMail);
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  public Importance getImportance() {
    return importance;
  }

  public void setImportance(Importance importance) {
    this.importance = importance;
  }

  public LocalDate getStartsOn() {
    return startsOn;
  }

  public void setStartsOn(LocalDate startsOn) {
    this.startsOn = startsOn;
  }

  public LocalDate getEndsOn() {
    return endsOn;
  }

  public void setEndsOn(LocalDate endsOn) {
    this.endsOn = endsOn;
  }

  public boolean isByMail() {
    return byMail;
  }

  public void setByMail(boolean byMail) {
    this.byMail = byMail;
  }
}
