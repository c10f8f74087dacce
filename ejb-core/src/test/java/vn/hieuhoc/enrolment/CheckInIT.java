package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.attendance.Arrival;
import vn.hieuhoc.attendance.AttendanceRuleService;
import vn.hieuhoc.attendance.AttendanceService;
import vn.hieuhoc.attendance.AttendanceStatus;
import vn.hieuhoc.attendance.AttendanceTimes;
import vn.hieuhoc.attendance.AttendanceWay;
import vn.hieuhoc.attendance.MarkAttendance;
import vn.hieuhoc.attendance.RosterRow;
import vn.hieuhoc.checkin.CheckInScreenService;
import vn.hieuhoc.checkin.CheckInService;
import vn.hieuhoc.support.BusinessException;
import vn.hieuhoc.support.NotFound;

/** People come in by the code on the screen, and nobody else does. */
class CheckInIT {

  private static final String PHONE = "dien-thoai-mot";
  private static final String OTHER_PHONE = "dien-thoai-hai";

  @Test
  void whoSeesTheCodeIsOnTheListOnceAndInTheLedgerOnce() {
    Classroom.open(
        room -> {
          Hall hall = new Hall(room);
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          String code = hall.code();

          Arrival first = hall.in(code, PHONE);
          Arrival again = hall.in(code, PHONE);

          assertThat(first.status()).isEqualTo(AttendanceStatus.PRESENT);
          assertThat(first.news()).isTrue();
          assertThat(again.news()).isFalse();
          assertThat(again.attendance()).isEqualTo(first.attendance());
          RosterRow row = hall.row(lan);
          assertThat(row.way()).isEqualTo(AttendanceWay.QR);
          assertThat(row.minutes()).isEqualTo(120);
          assertThat(room.recordsOf(lan)).hasSize(1);
        });
  }

  @Test
  void whoComesLateIsLateToTheMinute() {
    Classroom.open(
        room -> {
          Hall hall = new Hall(room);
          room.wait(Duration.ofMinutes(30));
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);

          assertThat(hall.in(hall.code(), PHONE).status()).isEqualTo(AttendanceStatus.LATE);

          assertThat(hall.row(lan).minutes()).isEqualTo(85);
        });
  }

  @Test
  void theMinutesAreThoseOfTheSession() {
    Classroom.open(
        room -> {
          Hall hall = new Hall(room);
          room.asManager();
          room.get(AttendanceRuleService.class)
              .change(hall.session, new AttendanceTimes(5, 60, 20, 0));
          room.wait(Duration.ofMinutes(30));
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          assertThat(hall.in(hall.code(), PHONE).status()).isEqualTo(AttendanceStatus.PRESENT);

          room.asManager();
          room.get(AttendanceService.class)
              .tap(
                  hall.session,
                  new MarkAttendance(room.idOf(lan), AttendanceStatus.LEFT_EARLY, null, null));
          assertThat(hall.row(lan).minutes()).isEqualTo(100);
        });
  }

  @Test
  void aCodeIsRefusedWhenItIsOldForwardedFakedOrTooEarly() {
    Classroom.open(
        room -> {
          Hall hall = new Hall(room);
          String old = hall.codeAt(room.now().minus(Duration.ofHours(2)));
          room.as(room.person("Trần Thị Lan"));
          String code = hall.code();
          refused("check-in.not-ours", () -> hall.in(hall.faked(), PHONE));
          refused("check-in.not-ours", () -> hall.in("khong-phai-ma", PHONE));
          refused("check-in.expired", () -> hall.in(old, PHONE));

          room.wait(Duration.ofSeconds(40));
          refused("check-in.expired", () -> hall.in(code, PHONE));

          String next = hall.code();
          hall.in(next, PHONE);
          room.wait(Duration.ofSeconds(40));
          room.as(room.person("Lê Văn Nam"));
          refused("check-in.forwarded", () -> hall.in(next, OTHER_PHONE));
          assertThat(hall.there()).isEqualTo(1);
        });
  }

  @Test
  void aCodeOpensOnlyTheSessionItIsOf() {
    Classroom.open(
        room -> {
          Hall hall = new Hall(room);
          Hall next = new Hall(room);
          room.as(room.person("Trần Thị Lan"));

          refused(
              "check-in.other-session",
              () ->
                  room.get(CheckInService.class)
                      .checkIn(next.session, hall.code(), PHONE, null, null));
          assertThat(hall.there()).isZero();
          assertThat(next.there()).isZero();
        });
  }

  @Test
  void outsideOfItsTimeASessionTakesNobodyIn() {
    Classroom.open(
        room -> {
          Hall hall = new Hall(room, room.now().plus(Duration.ofHours(1)));
          room.as(room.person("Trần Thị Lan"));
          refused("check-in.too-early", () -> hall.in(hall.code(), PHONE));

          room.wait(Duration.ofHours(4));
          refused("check-in.too-late", () -> hall.in(hall.code(), PHONE));
          assertThat(hall.there()).isZero();
        });
  }

  @Test
  void aTicketGivesTimeToSignInOnThisDeviceOnly() {
    Classroom.open(
        room -> {
          Hall hall = new Hall(room);
          CheckInService service = room.get(CheckInService.class);
          String code = hall.code();
          String nobodys = service.look(code, PHONE, null).ticket();
          room.wait(Duration.ofMinutes(4));
          room.as(room.person("Trần Thị Lan"));
          String ticket = service.look(code, PHONE, nobodys).ticket();
          room.wait(Duration.ofMinutes(6));

          refused("check-in.expired", () -> service.checkIn(null, code, OTHER_PHONE, ticket, null));
          refused("check-in.expired", () -> service.checkIn(null, code, PHONE, ticket + "x", null));
          assertThat(service.checkIn(null, code, PHONE, ticket, null).status())
              .isEqualTo(AttendanceStatus.PRESENT);

          room.wait(Duration.ofMinutes(6));
          refused("check-in.expired", () -> service.checkIn(null, code, PHONE, ticket, null));
        });
  }

  @Test
  void aTicketIsForWhoDrewItAndNobodysLastsToSignIn() {
    Classroom.open(
        room -> {
          Hall hall = new Hall(room);
          CheckInService service = room.get(CheckInService.class);
          String code = hall.code();
          String nobodys = service.look(code, PHONE, null).ticket();
          room.as(room.person("Trần Thị Lan"));
          String lans = service.look(code, PHONE, null).ticket();
          room.wait(Duration.ofMinutes(6));
          room.as(room.person("Lê Văn Nam"));
          refused("check-in.expired", () -> service.checkIn(null, code, PHONE, lans, null));
          refused("check-in.expired", () -> service.checkIn(null, code, PHONE, nobodys, null));
          assertThat(hall.there()).isZero();
        });
  }

  @Test
  void onOneDeviceComeInThePeopleOfOneHousehold() {
    Classroom.open(
        room -> {
          Hall hall = new Hall(room);
          Long lan = room.person("Trần Thị Lan");
          Long son = room.person("Cao Văn Sơn");
          Long nam = room.person("Lê Văn Nam");
          household(room, lan, son);
          CheckInService service = room.get(CheckInService.class);
          room.as(lan);
          assertThat(service.look(hall.code(), PHONE, null).people()).hasSize(2);

          hall.in(hall.code(), PHONE);
          service.checkIn(null, hall.code(), PHONE, null, room.idOf(son));
          assertThatThrownBy(() -> service.checkIn(null, hall.code(), PHONE, null, room.idOf(nam)))
              .isInstanceOf(NotFound.class);
          room.as(nam);
          refused("check-in.device-used", () -> hall.in(hall.code(), PHONE));
          assertThat(hall.there()).isEqualTo(2);

          hall.in(hall.code(), OTHER_PHONE);
          assertThat(hall.there()).isEqualTo(3);
        });
  }

  @Test
  void whomThePresenterTookOffTheListNoCodePutsBack() {
    Classroom.open(
        room -> {
          Hall hall = new Hall(room);
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          hall.in(hall.code(), PHONE);
          room.asManager();
          room.get(AttendanceService.class)
              .tap(
                  hall.session,
                  new MarkAttendance(room.idOf(lan), AttendanceStatus.ABSENT, null, null));
          room.as(lan);

          refused("attendance.taken-back", () -> hall.in(hall.code(), PHONE));
        });
  }

  @Test
  void newCodesMakeTheOldOnesWorthless() {
    Classroom.open(
        room -> {
          Hall hall = new Hall(room);
          String before = hall.code();
          room.asManager();
          room.get(AttendanceRuleService.class).renewCodes(hall.session);
          room.as(room.person("Trần Thị Lan"));

          refused("check-in.not-ours", () -> hall.in(before, PHONE));
          hall.in(hall.code(), PHONE);
          assertThat(hall.there()).isEqualTo(1);
        });
  }

  @Test
  void aTapThatWaitedWithoutNetworkTakesNothingBackThatWasToldLater() {
    Classroom.open(
        room -> {
          Hall hall = new Hall(room);
          Long lan = room.person("Trần Thị Lan");
          Long nam = room.person("Lê Văn Nam");
          Instant before = room.now();
          room.wait(Duration.ofMinutes(30));
          for (Long person : new Long[] {lan, nam}) {
            room.as(person);
            hall.in(hall.code(), PHONE + person);
          }
          room.asManager();
          AttendanceService list = room.get(AttendanceService.class);

          list.tap(hall.session, kept(room.idOf(lan), AttendanceStatus.ABSENT, before));
          list.tap(hall.session, kept(room.idOf(nam), AttendanceStatus.PRESENT, before));

          assertThat(hall.row(lan).status()).isEqualTo(AttendanceStatus.LATE);
          assertThat(hall.row(nam).status()).isEqualTo(AttendanceStatus.PRESENT);
          assertThat(hall.row(nam).recordedAt()).isEqualTo(before);
        });
  }

  private static MarkAttendance kept(UUID person, AttendanceStatus status, Instant at) {
    return new MarkAttendance(person, status, null, null, null, at);
  }

  private static void household(Classroom room, Long head, Long member) {
    room.entityManager()
        .createNativeQuery(
            "insert into household (public_id, code, unit_id, valid_from, created_at)"
                + " values (uuid(), 'H1', ?1, '2020-01-01', now(6))")
        .setParameter(1, room.hamlet())
        .executeUpdate();
    for (Long person : new Long[] {head, member}) {
      room.entityManager()
          .createNativeQuery(
              "insert into household_member (household_id, person_id, member_role, valid_from)"
                  + " select max(id), ?1, ?2, '2020-01-01' from household")
          .setParameter(1, person)
          .setParameter(2, person.equals(head) ? "HEAD" : "MEMBER")
          .executeUpdate();
    }
  }

  private static void refused(String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            BusinessException.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }

  /** A session that goes on since five minutes, and the screen in its hall. */
  private static final class Hall {

    private final Classroom room;
    private final UUID session;

    Hall(Classroom room) {
      this(room, room.now().minus(Duration.ofMinutes(5)));
    }

    Hall(Classroom room, Instant start) {
      this.room = room;
      room.asManager();
      UUID offering = room.meeting(10, start.plus(Duration.ofDays(7)));
      this.session = room.session(offering, start);
    }

    String code() {
      return codeAt(room.now());
    }

    /** Draws a code as the page of the presenter does: with the key it was handed, by itself. */
    String codeAt(Instant moment) {
      return drawn(moment, Base64.getDecoder().decode(screen().secretKey()));
    }

    String faked() {
      return drawn(room.now(), new byte[32]);
    }

    private CheckInScreenService.Screen screen() {
      Long person = room.get(vn.hieuhoc.access.Caller.class).personId();
      room.asManager();
      CheckInScreenService.Screen screen =
          room.get(CheckInScreenService.class)
              .screen(room.get(AttendanceService.class).roster(session));
      if (person != null) {
        room.as(person);
      }
      return screen;
    }

    private String drawn(Instant moment, byte[] key) {
      byte[] signed =
          ByteBuffer.allocate(21)
              .put((byte) 1)
              .putLong(session.getMostSignificantBits())
              .putLong(session.getLeastSignificantBits())
              .putInt((int) (moment.getEpochSecond() / screen().seconds()))
              .array();
      try {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        byte[] seal = Arrays.copyOf(mac.doFinal(signed), 12);
        return Base64.getUrlEncoder()
            .encodeToString(ByteBuffer.allocate(33).put(signed).put(seal).array());
      } catch (java.security.GeneralSecurityException everyJdkHasHmac) {
        throw new IllegalStateException(everyJdkHasHmac);
      }
    }

    Arrival in(String code, String device) {
      Arrival arrival = room.get(CheckInService.class).checkIn(null, code, device, null, null);
      room.flush();
      return arrival;
    }

    RosterRow row(Long person) {
      room.flush();
      UUID id = room.idOf(person);
      Long caller = room.get(vn.hieuhoc.access.Caller.class).personId();
      room.asManager();
      RosterRow row =
          room.get(AttendanceService.class).roster(session).people().stream()
              .filter(each -> each.person().equals(id))
              .findFirst()
              .orElseThrow();
      if (caller != null) {
        room.as(caller);
      }
      return row;
    }

    long there() {
      return ((Number)
              room.entityManager()
                  .createNativeQuery(
                      "select count(*) from attendance a join session s on s.id = a.session_id"
                          + " where s.public_id = ?1 and a.status in ('PRESENT', 'LATE')")
                  .setParameter(1, session.toString())
                  .getSingleResult())
          .longValue();
    }
  }
}
