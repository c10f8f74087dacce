package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.notice.NoticeKind;
import vn.hieuhoc.notice.NoticeRow;
import vn.hieuhoc.notice.NoticeService;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.timetable.Repeat;
import vn.hieuhoc.timetable.TimetableService;
import vn.hieuhoc.work.WorkHandler;

/** A class that is open already meets more often. */
class SessionsAddedIT {

  private static final PageRequest ALL = new PageRequest(0, 50);

  private static List<NoticeRow> told(Classroom room) {
    room.flush();
    return room.get(NoticeService.class).own(ALL).items();
  }

  @Test
  void whoHasAPlaceIsToldOnceOfAllSessionsThatTheClassHasBesides() {
    Classroom.open(
        room -> {
          Long lan = room.person("Nguyễn Thị Lan");
          Instant start = room.now().plus(Duration.ofDays(3));
          UUID offering = room.meeting(5, start);
          room.as(lan);
          room.enrol(offering);
          room.asManager();
          SessionService sessions = room.get(SessionService.class);
          UUID held = sessions.ofOffering(offering).get(0).id();
          Instant later = start.plus(Duration.ofDays(7));
          List<UUID> added =
              room.get(TimetableService.class)
                  .plan(
                      offering,
                      sessions.planned(held).at(later, later.plus(Duration.ofHours(2))),
                      new Repeat(null, 3, List.of()));
          room.flush();

          String first = sessions.row(added.get(0)).key().toString();
          assertThat(
                  room.entityManager()
                      .createNativeQuery(
                          "select subject, kind from work_item where kind = 'tell-sessions-added'"
                              + " and subject like ?1")
                      .setParameter(1, first + " %")
                      .getResultList())
              .hasSize(1);
          work(room, "vn.hieuhoc.notice.TellSessionsAdded", first + " 3");

          room.as(lan);
          assertThat(told(room))
              .extracting(NoticeRow::kind, NoticeRow::moment, NoticeRow::place)
              .containsExactly(tuple(NoticeKind.SESSIONS_ADDED, later, "3"));
        });
  }

  private static void work(Classroom room, String handler, String subject) {
    try {
      ((WorkHandler) room.get(Class.forName(handler))).handle(subject);
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }
}
