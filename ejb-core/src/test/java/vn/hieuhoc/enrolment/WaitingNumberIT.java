package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.classlist.ClassFocus;
import vn.hieuhoc.classlist.ClassListService;
import vn.hieuhoc.notice.NoticeKind;
import vn.hieuhoc.notice.NoticeRow;
import vn.hieuhoc.notice.NoticeService;
import vn.hieuhoc.offering.OfferingRow;
import vn.hieuhoc.offering.OfferingService;
import vn.hieuhoc.schema.World;
import vn.hieuhoc.support.PageRequest;

/** Who waits for a seat is told so, and knows which number he is in the row. */
class WaitingNumberIT {

  private static final EnrolCommand WAIT = new EnrolCommand(null, true);
  private static final String TELLS = "vn.hieuhoc.notice.TellEnrolled";
  private static final PageRequest ALL = new PageRequest(0, 50);

  @Test
  void theNumberFollowsWhoeverIsCalledOrStopsWaiting() {
    Classroom.open(
        room -> {
          UUID offering = room.meeting(1, room.now().plus(Duration.ofDays(7)));
          UUID seated = enrolled(room, "Trần Thị Lan", offering);
          Long nam = room.person("Lê Văn Nam");
          Long hoa = room.person("Phạm Thị Hoa");
          Long mai = room.person("Vũ Thị Mai");
          UUID first = waiting(room, nam, offering);
          waiting(room, hoa, offering);
          waiting(room, mai, offering);
          assertThat(number(room, nam)).isEqualTo(1);
          assertThat(number(room, mai)).isEqualTo(3);
          assertThat(listed(room, offering))
              .containsExactly(
                  tuple("Lê Văn Nam", 1), tuple("Phạm Thị Hoa", 2), tuple("Vũ Thị Mai", 3));

          room.asManager();
          room.get(EnrolmentService.class).withdraw(seated);
          assertThat(room.state(first)).startsWith("OFFERED");
          assertThat(number(room, nam)).isNull();
          assertThat(number(room, hoa)).isEqualTo(1);
          assertThat(number(room, mai)).isEqualTo(2);

          room.as(hoa);
          room.get(EnrolmentService.class).withdraw(placeOf(room, hoa).enrolment());
          assertThat(number(room, mai)).isEqualTo(1);
          assertThat(listed(room, offering))
              .containsExactly(tuple("Lê Văn Nam", null), tuple("Vũ Thị Mai", 1));
        });
  }

  @Test
  void whoIsPutIntoTheRowIsToldTheNumberAndHowLongASeatIsKeptAndOnlyOnce() {
    Classroom.open(
        room -> {
          room.get(World.class).observedBy(TELLS);
          UUID offering = room.meeting(1, room.now().plus(Duration.ofDays(7)));
          enrolled(room, "Trần Thị Lan", offering);
          Long nam = room.person("Lê Văn Nam");
          Long hoa = room.person("Phạm Thị Hoa");
          waiting(room, nam, offering);
          room.asManager();
          room.get(EnrolmentService.class).enrol(offering, new EnrolCommand(room.idOf(hoa), true));
          for (int time = 0; time < 2; time++) {
            tell(room);
          }

          assertThat(told(room, nam)).containsExactly(tuple(NoticeKind.WAITLISTED, "1 48"));
          assertThat(told(room, hoa)).containsExactly(tuple(NoticeKind.WAITLISTED, "2 48"));
        });
  }

  private static UUID enrolled(Classroom room, String name, UUID offering) {
    return waiting(room, room.person(name), offering);
  }

  private static UUID waiting(Classroom room, Long person, UUID offering) {
    room.as(person);
    UUID id = room.get(EnrolmentService.class).enrol(offering, WAIT);
    room.wait(Duration.ofSeconds(1));
    return id;
  }

  private static Integer number(Classroom room, Long person) {
    return placeOf(room, person).waitingNumber();
  }

  private static MyCourseRow placeOf(Classroom room, Long person) {
    room.flush();
    return room.get(EnrolmentRepository.class).mine(person).get(0);
  }

  private static List<Tuple> listed(Classroom room, UUID offering) {
    room.asManager();
    room.flush();
    OfferingRow row = room.get(OfferingService.class).row(offering);
    return room
        .get(ClassListService.class)
        .page(List.of(row), ClassFocus.WAITING, ALL)
        .people()
        .items()
        .stream()
        .map(each -> tuple(each.name(), each.waitingNumber()))
        .toList();
  }

  private static void tell(Classroom room) {
    room.flush();
    room.works("tell-enrolled").forEach(subject -> Handled.by(TELLS, room, subject));
  }

  private static List<Tuple> told(Classroom room, Long person) {
    room.as(person);
    room.flush();
    return room.get(NoticeService.class).own(ALL).items().stream()
        .map((NoticeRow row) -> tuple(row.kind(), row.place()))
        .toList();
  }
}
