package vn.hieuhoc.api.talk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.announcement.AnnouncementRow;
import vn.hieuhoc.announcement.Audience;
import vn.hieuhoc.announcement.Importance;

/** An announcement as programs get it. */
public record AnnouncementJson(
    UUID id,
    Audience audience,
    UUID unit,
    String unitName,
    Role role,
    UUID course,
    String courseTitle,
    String title,
    String body,
    Importance importance,
    LocalDate startsOn,
    LocalDate endsOn,
    boolean byMail,
    String author,
    Instant createdAt,
    Instant withdrawnAt,
    Instant readAt) {

  static AnnouncementJson of(AnnouncementRow row) {
    return new AnnouncementJson(
        row.id(),
        row.audience(),
        row.unit(),
        row.unitName(),
        row.role(),
        row.course(),
        row.courseTitle(),
        row.title(),
        row.body(),
        row.importance(),
        row.startsOn(),
        row.endsOn(),
        row.byMail(),
        row.author(),
        row.createdAt(),
        row.withdrawnAt(),
        row.readAt());
  }
}
