package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.Forbidden;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.attendance.AttendanceService;
import vn.hieuhoc.attendance.AttendanceStatus;
import vn.hieuhoc.attendance.MarkAttendance;
import vn.hieuhoc.notice.NoticeKind;
import vn.hieuhoc.notice.NoticeRow;
import vn.hieuhoc.notice.NoticeService;
import vn.hieuhoc.objection.AttendanceVersion;
import vn.hieuhoc.objection.NewObjection;
import vn.hieuhoc.objection.ObjectionAnswer;
import vn.hieuhoc.objection.ObjectionOutcome;
import vn.hieuhoc.objection.ObjectionRow;
import vn.hieuhoc.objection.ObjectionService;
import vn.hieuhoc.objection.OwnAttendanceRow;
import vn.hieuhoc.record.RecordKind;
import vn.hieuhoc.record.RecordRow;
import vn.hieuhoc.schema.SamplePeople;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;

/** A learner reads what the list of a session says, objects, and is answered once. */
class ObjectionIT {

  private static final PageRequest ALL = new PageRequest(0, 50);
  private static final NewObjection I_WAS_THERE =
      new NewObjection(AttendanceStatus.PRESENT, "Tôi ngồi bàn đầu");

  /** A session three hours ago with a presenter, and a learner the list calls absent. */
  private static final class Evening {

    final Classroom room;
    final Long presenter;
    final Long lan;
    final UUID session;

    Evening(Classroom room) {
      this.room = room;
      Instant start = room.now().plus(Duration.ofHours(1));
      UUID offering = room.meeting(10, start.plus(Duration.ofDays(7)));
      this.presenter = room.person("Cao Thị Dạy");
      this.lan = room.person("Trần Thị Lan");
      this.session = room.session(offering, start, start.plusSeconds(7200), room.idOf(presenter));
      room.as(lan);
      room.enrol(offering);
      room.wait(Duration.ofHours(4));
      asPresenter();
      say(AttendanceStatus.ABSENT);
    }

    void asPresenter() {
      room.signIn(presenter, new HeldRole(Role.PRESENTER, room.commune()));
    }

    void say(AttendanceStatus status) {
      room.get(AttendanceService.class)
          .tap(session, new MarkAttendance(room.idOf(lan), status, null, null));
      room.flush();
    }

    ObjectionService objections() {
      return room.get(ObjectionService.class);
    }

    OwnAttendanceRow own() {
      room.flush();
      room.as(lan);
      return objections().own(ALL).items().stream()
          .filter(row -> row.session().equals(session))
          .findFirst()
          .orElseThrow();
    }

    UUID objected() {
      room.as(lan);
      UUID id = objections().object(session, I_WAS_THERE);
      room.flush();
      return id;
    }

    List<NoticeRow> told() {
      room.flush();
      return room.get(NoticeService.class).own(ALL).items();
    }
  }

  private static void refused(ThrowingCallable act, String code) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.code()).isEqualTo(code));
  }

  @Test
  void grantedTheListSaysSoAsANewVersionAndTheRecordIsThere() {
    Classroom.open(
        room -> {
          Evening evening = new Evening(room);
          UUID id = evening.objected();
          evening.asPresenter();
          assertThat(evening.told())
              .extracting(NoticeRow::kind)
              .containsExactly(NoticeKind.ATTENDANCE_OBJECTED);
          assertThat(evening.objections().waiting()).isEqualTo(1);

          ObjectionAnswer yes = new ObjectionAnswer(ObjectionOutcome.GRANTED, "Ghi nhầm");
          evening.objections().answer(id, yes);
          evening.objections().answer(id, yes);

          OwnAttendanceRow own = evening.own();
          assertThat(own.status()).isEqualTo(AttendanceStatus.PRESENT);
          assertThat(own.versions())
              .extracting(AttendanceVersion::status, AttendanceVersion::reason)
              .containsExactly(
                  tuple(AttendanceStatus.ABSENT, null),
                  tuple(AttendanceStatus.PRESENT, "Ghi nhầm"));
          assertThat(own.objections()).extracting(ObjectionRow::isGranted).containsExactly(true);
          assertThat(evening.told())
              .extracting(NoticeRow::kind)
              .containsExactly(NoticeKind.OBJECTION_GRANTED);
          assertThat(room.recordsOf(evening.lan))
              .extracting(RecordRow::kind)
              .contains(RecordKind.SESSION_ATTENDED);
          evening.asPresenter();
          assertThat(evening.objections().waiting()).isZero();
        });
  }

  @Test
  void dismissedTheListStaysAndTheAnswerStands() {
    Classroom.open(
        room -> {
          Evening evening = new Evening(room);
          UUID id = evening.objected();
          evening.asPresenter();

          evening
              .objections()
              .answer(id, new ObjectionAnswer(ObjectionOutcome.DISMISSED, "Không ai thấy"));

          refused(
              () ->
                  evening
                      .objections()
                      .answer(id, new ObjectionAnswer(ObjectionOutcome.GRANTED, "Thôi được")),
              "objection.answered");
          OwnAttendanceRow own = evening.own();
          assertThat(own.status()).isEqualTo(AttendanceStatus.ABSENT);
          assertThat(own.versions()).hasSize(1);
          assertThat(evening.told())
              .extracting(NoticeRow::kind)
              .containsExactly(NoticeKind.OBJECTION_DISMISSED);
        });
  }

  @Test
  void oneObjectsOnceAtATimeToWhatIsWrongAndInTime() {
    Classroom.open(
        room -> {
          Evening evening = new Evening(room);
          room.as(evening.lan);
          refused(
              () ->
                  evening
                      .objections()
                      .object(
                          evening.session, new NewObjection(AttendanceStatus.ABSENT, "Tôi vắng")),
              "objection.same");
          assertThat(evening.own().until()).isNotNull();
          evening.objected();
          refused(
              () -> evening.objections().object(evening.session, I_WAS_THERE), "objection.waits");
          assertThat(evening.own().until()).isNull();
        });
  }

  @Test
  void afterTheDaysAreOverNobodyObjectsUntilTheListIsToldSomethingElse() {
    Classroom.open(
        room -> {
          Evening evening = new Evening(room);
          room.wait(Duration.ofDays(20));
          room.as(evening.lan);
          refused(
              () -> evening.objections().object(evening.session, I_WAS_THERE),
              "objection.too-late");
          assertThat(evening.own().until()).isNull();

          evening.asPresenter();
          evening.say(AttendanceStatus.EXCUSED);
          assertThat(evening.own().until()).isNotNull();
          evening.objected();
        });
  }

  @Test
  void nobodyObjectsForOthersNorAnswersForHimself() {
    Classroom.open(
        room -> {
          Evening evening = new Evening(room);
          UUID id = evening.objected();
          ObjectionAnswer yes = new ObjectionAnswer(ObjectionOutcome.GRANTED, "Đúng");
          room.as(room.person("Lê Văn Nam"));
          assertThatThrownBy(() -> evening.objections().object(evening.session, I_WAS_THERE))
              .isInstanceOf(NotFound.class);
          assertThatThrownBy(() -> evening.objections().answer(id, yes))
              .isInstanceOf(Forbidden.class);
          room.asManagerElsewhere();
          assertThatThrownBy(() -> evening.objections().answer(id, yes))
              .isInstanceOf(Forbidden.class);
          assertThat(evening.objections().rows(false, ALL).items()).isEmpty();
          room.signIn(evening.lan, new HeldRole(Role.CENTRE_MANAGER, room.commune()));
          refused(() -> evening.objections().answer(id, yes), "objection.own");
        });
  }

  @Test
  void whoRunsAnotherCentreDoesNotReadItsObjectionsThoughTheHallLiesThere() {
    Classroom.open(
        room -> {
          Evening evening = new Evening(room);
          evening.objected();
          room.entityManager()
              .createNativeQuery("update session set unit_id = ?1 where public_id = ?2")
              .setParameter(1, room.elsewhereHamlet())
              .setParameter(2, evening.session.toString())
              .executeUpdate();

          room.asManagerElsewhere();
          assertThat(evening.objections().rows(false, ALL).items()).isEmpty();
          assertThat(evening.objections().waiting()).isZero();
          room.signIn(null, new HeldRole(Role.COMMUNE_STAFF, room.elsewhereHamlet()));
          assertThat(evening.objections().rows(false, ALL).items()).hasSize(1);
          room.asManager();
          assertThat(evening.objections().waiting()).isEqualTo(1);
        });
  }

  @Test
  void whoHelpsAtASessionReadsItsObjectionsAndOthersReadNone() {
    Classroom.open(
        room -> {
          Evening evening = new Evening(room);
          Long helper = room.person("Ngô Văn Giúp");
          room.entityManager()
              .createNativeQuery(
                  "insert into session_helper (session_id, person_id, part) select s.id, ?1, 'ASSISTANT'"
                      + " from session s where s.public_id = ?2")
              .setParameter(1, helper)
              .setParameter(2, evening.session.toString())
              .executeUpdate();
          evening.objected();

          room.as(helper);
          assertThat(evening.objections().rows(false, ALL).items()).hasSize(1);
          assertThat(evening.objections().waiting()).isEqualTo(1);
          room.as(evening.lan);
          assertThat(evening.objections().waiting()).isZero();
        });
  }

  @Test
  void whatWasDismissedIsNotSaidAgainUntilTheListIsToldSomethingElse() {
    Classroom.open(
        room -> {
          Evening evening = new Evening(room);
          UUID id = evening.objected();
          evening.asPresenter();
          evening.objections().answer(id, new ObjectionAnswer(ObjectionOutcome.DISMISSED, "Không"));
          room.flush();

          room.as(evening.lan);
          refused(
              () -> evening.objections().object(evening.session, I_WAS_THERE),
              "objection.dismissed");

          room.wait(Duration.ofHours(1));
          evening.asPresenter();
          evening.say(AttendanceStatus.EXCUSED);
          evening.objected();
        });
  }

  @Test
  void thoseAreToldWhoRunTheClassTodayAndNobodyWhoDidOnce() {
    Classroom.open(
        room -> {
          Evening evening = new Evening(room);
          Long above = room.person("Bùi Thị Trên");
          Long closed = room.person("Đỗ Văn Nghỉ");
          Long lent = room.person("Hồ Thị Mượn");
          Long lender = SamplePeople.account(room.entityManager(), room.person("Mai Văn Cho"));
          room.entityManager()
              .createNativeQuery(
                  "update offering o join session s on s.offering_id = o.id set o.unit_id = ?1"
                      + " where s.public_id = ?2")
              .setParameter(1, room.hamlet())
              .setParameter(2, evening.session.toString())
              .executeUpdate();
          room.forget();
          manages(
              room, SamplePeople.account(room.entityManager(), above), room.commune(), null, null);
          Long gone = SamplePeople.account(room.entityManager(), closed);
          manages(room, gone, room.commune(), null, null);
          SamplePeople.closeAccount(room.entityManager(), gone);
          Long source = manages(room, lender, room.commune(), null, null);
          manages(
              room,
              SamplePeople.account(room.entityManager(), lent),
              room.commune(),
              lender,
              source);
          SamplePeople.closeAccount(room.entityManager(), lender);

          evening.objected();

          assertThat(toldTo(evening, above)).containsExactly(NoticeKind.ATTENDANCE_OBJECTED);
          assertThat(toldTo(evening, closed)).isEmpty();
          assertThat(toldTo(evening, lent)).isEmpty();
        });
  }

  private static Long manages(Classroom room, Long account, Long unit, Long lender, Long source) {
    String id = UUID.randomUUID().toString();
    room.entityManager()
        .createNativeQuery(
            "insert into role_assignment (public_id, account_id, role, unit_id, valid_from,"
                + " delegated_by_account_id, delegated_from_id, created_at)"
                + " values (?1, ?2, 'CENTRE_MANAGER', ?3, '2026-01-01', nullif(?4, -1),"
                + " nullif(?5, -1), utc_timestamp())")
        .setParameter(1, id)
        .setParameter(2, account)
        .setParameter(3, unit)
        .setParameter(4, lender == null ? -1L : lender)
        .setParameter(5, source == null ? -1L : source)
        .executeUpdate();
    return ((Number)
            room.entityManager()
                .createNativeQuery("select id from role_assignment where public_id = ?1")
                .setParameter(1, id)
                .getSingleResult())
        .longValue();
  }

  private static List<NoticeKind> toldTo(Evening evening, Long person) {
    evening.room.as(person);
    return evening.told().stream().map(NoticeRow::kind).toList();
  }
}
