package vn.hieuhoc.api.enrolment;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.classlist.ClassFocus;
import vn.hieuhoc.classlist.EnrolmentRow;
import vn.hieuhoc.enrolment.EnrolmentStatus;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.Refused;

/** A place in a list of the people of a course or an offering. */
public record ClassLine(
    UUID id,
    UUID person,
    String fullName,
    Integer birthYear,
    EnrolmentStatus status,
    Instant requestedAt,
    int lessonsDone,
    int lessonsTotal,
    Instant completedAt,
    Instant offeredUntil,
    Integer waitingNumber,
    Instant lastActiveAt,
    boolean behind) {

  static ClassLine of(EnrolmentRow row) {
    return new ClassLine(
        row.id(),
        row.person(),
        row.name(),
        row.birthYear(),
        row.status(),
        row.requestedAt(),
        row.lessonsDone(),
        row.lessonsTotal(),
        row.completedAt(),
        row.offeredUntil(),
        row.waitingNumber(),
        row.lastActiveAt(),
        row.behind());
  }

  static Items<ClassLine> items(Page<EnrolmentRow> page) {
    return new Items<>(page.items().stream().map(ClassLine::of).toList(), Items.of(page).next());
  }

  /** From which side people are asked for; everybody with a seat when it is not said. */
  static ClassFocus focus(String asked) {
    return asked == null
        ? ClassFocus.ALL
        : Arrays.stream(ClassFocus.values())
            .filter(focus -> focus.name().equals(asked))
            .findFirst()
            .orElseThrow(() -> Refused.of("focus", "support.not-a-choice", asked));
  }
}
