package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.attendance.AddAttendee;
import vn.hieuhoc.attendance.AttendanceService;
import vn.hieuhoc.attendance.AttendanceStatus;
import vn.hieuhoc.attendance.MarkAttendance;
import vn.hieuhoc.course.CourseService;
import vn.hieuhoc.offering.OfferingService;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.progress.LearningService;
import vn.hieuhoc.progress.SavedPlace;
import vn.hieuhoc.quiz.QuizService;
import vn.hieuhoc.reading.SavePlace;
import vn.hieuhoc.support.BusinessException;
import vn.hieuhoc.support.NotFound;

/** Who runs courses in one commune learns nothing of the others, and gives himself nothing. */
class WallIT {

  private static final Duration TWO_HOURS = Duration.ofHours(2);

  private static String code(ThrowingCallable call) {
    return catchThrowableOfType(BusinessException.class, call).code();
  }

  private static MarkAttendance present(UUID person) {
    return new MarkAttendance(person, AttendanceStatus.PRESENT, null, null);
  }

  private static UUID begun(Classroom room, UUID offering) {
    return room.session(offering, room.now().minus(TWO_HOURS));
  }

  @Test
  void aListTellsNothingOfThePeopleOfOtherCommunes() {
    Classroom.open(
        room -> {
          room.elsewhere("Bạch Đình Long");
          UUID session = begun(room, room.selfPaced());
          UUID hamlet = room.idOfUnit(room.elsewhereHamlet());
          AttendanceService attendance = room.get(AttendanceService.class);

          String known =
              code(
                  () ->
                      attendance.addPerson(
                          session, new AddAttendee("bach dinh long", 1984, hamlet, null)));
          String unknown =
              code(
                  () ->
                      attendance.addPerson(
                          session, new AddAttendee("Không Có Ai", 1984, hamlet, null)));

          assertThat(known).isEqualTo("attendance.elsewhere").isEqualTo(unknown);
        });
  }

  @Test
  void whoLivesElsewhereStandsOnTheListOnlyAfterEnrollingAlone() {
    Classroom.open(
        room -> {
          Long long_ = room.elsewhere("Bạch Đình Long");
          UUID id = room.idOf(long_);
          UUID offering = room.selfPaced();
          UUID session = begun(room, offering);
          AttendanceService attendance = room.get(AttendanceService.class);
          EnrolmentService enrolments = room.get(EnrolmentService.class);

          assertThatThrownBy(() -> attendance.tap(session, present(id)))
              .isInstanceOf(NotFound.class);
          assertThatThrownBy(() -> enrolments.enrol(offering, new EnrolCommand(id, false)))
              .isInstanceOf(NotFound.class);

          room.as(long_);
          enrolments.enrol(offering, EnrolCommand.SELF);
          room.asManager();
          attendance.tap(session, present(id));
          assertThat(room.records(long_)).isEqualTo(1);
        });
  }

  @Test
  void presentersAreNamedOnlyAmongThoseOneMayKnow() {
    Classroom.open(
        room -> {
          UUID stranger = room.idOf(room.elsewhere("Cao Văn Thuận"));
          UUID near = room.idOf(room.person("Võ Thị Ngọc Mai"));
          UUID offering = room.selfPaced();
          Instant start = room.now().plus(TWO_HOURS);

          assertThatThrownBy(() -> room.session(offering, start, start.plus(TWO_HOURS), stranger))
              .isInstanceOf(NotFound.class);
          assertThat(room.session(offering, start, start.plus(TWO_HOURS), near)).isNotNull();
        });
  }

  @Test
  void nobodyTakesTheListForHimself() {
    Classroom.open(
        room -> {
          Long manager = room.person("Đặng Thị Hà");
          UUID session = begun(room, room.selfPaced());
          room.signIn(manager, new HeldRole(Role.CENTRE_MANAGER, room.commune()));
          AttendanceService attendance = room.get(AttendanceService.class);

          assertThat(code(() -> attendance.tap(session, present(room.idOf(manager)))))
              .isEqualTo("attendance.own-presence");
          assertThat(
                  code(
                      () ->
                          attendance.addPerson(
                              session,
                              new AddAttendee(
                                  "Đặng Thị Hà", 1984, room.idOfUnit(room.hamlet()), null))))
              .isEqualTo("attendance.own-presence");
          assertThat(room.records(manager)).isZero();
        });
  }

  @Test
  void aSessionIsADaysWorkAtMostAndIsEnteredSoon() {
    Classroom.open(
        room -> {
          UUID offering = room.selfPaced();
          Instant start = room.now().minus(TWO_HOURS);
          Instant longAgo = room.now().minus(Duration.ofDays(32));

          assertThat(
                  code(() -> room.session(offering, start, start.plus(Duration.ofDays(6)), null)))
              .isEqualTo("session.too-long");
          assertThat(code(() -> room.session(offering, longAgo))).isEqualTo("session.too-long-ago");
          assertThat(room.session(offering, room.now().minus(Duration.ofDays(30)))).isNotNull();
        });
  }

  @Test
  void aDraftIsNotReadThroughItsOfferingsOrSessions() {
    Classroom.open(
        room -> {
          UUID offering = room.draftOffering();
          UUID session = room.session(offering, room.now().plus(TWO_HOURS));
          OfferingService offerings = room.get(OfferingService.class);
          SessionService sessions = room.get(SessionService.class);
          assertThat(offerings.row(offering).id()).isEqualTo(offering);
          assertThat(sessions.ofOffering(offering)).hasSize(1);
          assertThat(sessions.row(session).id()).isEqualTo(session);

          room.get(Caller.class).signOut();

          assertThatThrownBy(() -> offerings.row(offering)).isInstanceOf(NotFound.class);
          assertThatThrownBy(() -> sessions.ofOffering(offering)).isInstanceOf(NotFound.class);
          assertThatThrownBy(() -> sessions.row(session)).isInstanceOf(NotFound.class);
        });
  }

  @Test
  void whatIsOutOfReachLooksLikeWhatDoesNotExist() {
    Classroom.open(
        room -> {
          UUID draft = room.draft();
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          UUID enrolment =
              room.get(EnrolmentService.class).enrol(room.selfPaced(), EnrolCommand.SELF);
          room.asManagerElsewhere();

          assertThatThrownBy(() -> room.get(QuizService.class).details(room.quizId))
              .isInstanceOf(NotFound.class);
          assertThatThrownBy(() -> room.get(CourseService.class).publish(draft))
              .isInstanceOf(NotFound.class);
          assertThatThrownBy(() -> room.get(EnrolmentService.class).withdraw(enrolment))
              .isInstanceOf(NotFound.class);
        });
  }

  @Test
  void manyQuickCallsAreWorthNoMoreThanTheClock() {
    Classroom.open(
        room -> {
          room.as(room.person("Trần Thị Lan"));
          UUID enrolment =
              room.get(EnrolmentService.class).enrol(room.selfPaced(), EnrolCommand.SELF);
          LearningService learning = room.get(LearningService.class);
          learning.open(enrolment, room.reading);

          SavedPlace saved = null;
          for (int call = 0; call < 40; call++) {
            room.wait(Duration.ofMillis(250));
            saved =
                learning.savePlace(
                    enrolment, room.reading, new SavePlace("visit-" + call, 1000, 0, true, null));
          }

          assertThat(saved.secondsSpent()).isEqualTo(10);
          assertThat(saved.done()).isFalse();
        });
  }

  @Test
  void twoVisitsAtOnceShareTheClock() {
    Classroom.open(
        room -> {
          room.as(room.person("Trần Thị Lan"));
          UUID enrolment =
              room.get(EnrolmentService.class).enrol(room.selfPaced(), EnrolCommand.SELF);
          LearningService learning = room.get(LearningService.class);
          learning.open(enrolment, room.reading);
          room.wait(Duration.ofDays(2));
          learning.open(enrolment, room.reading);

          room.wait(Duration.ofSeconds(40));
          learning.savePlace(enrolment, room.reading, new SavePlace("one", 40, 0, false, null));
          room.wait(Duration.ofSeconds(1));
          SavedPlace saved =
              learning.savePlace(
                  enrolment, room.reading, new SavePlace("other", 40, 0, false, null));

          assertThat(saved.secondsSpent()).isEqualTo(41);
        });
  }

  @Test
  void timeBeforeALessonWasOpenedIsNotSpentInIt() {
    Classroom.open(
        room -> {
          room.as(room.person("Trần Thị Lan"));
          UUID enrolment =
              room.get(EnrolmentService.class).enrol(room.selfPaced(), EnrolCommand.SELF);
          room.wait(Duration.ofHours(5));

          SavedPlace saved =
              room.get(LearningService.class)
                  .savePlace(enrolment, room.reading, new SavePlace("v", 7200, 0, false, null));

          assertThat(saved.secondsSpent()).isZero();
        });
  }
}
