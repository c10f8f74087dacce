package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.CallerAccount;
import vn.hieuhoc.access.Forbidden;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.announcement.AnnouncementCommand;
import vn.hieuhoc.announcement.AnnouncementService;
import vn.hieuhoc.announcement.Audience;
import vn.hieuhoc.announcement.Importance;
import vn.hieuhoc.announcement.MyAnnouncementsService;
import vn.hieuhoc.announcement.Receipts;
import vn.hieuhoc.discussion.DiscussionService;
import vn.hieuhoc.discussion.ModerationService;
import vn.hieuhoc.discussion.NewQuestion;
import vn.hieuhoc.discussion.PostRow;
import vn.hieuhoc.discussion.PostText;
import vn.hieuhoc.discussion.QuestionThread;
import vn.hieuhoc.notice.NoticeKind;
import vn.hieuhoc.notice.NoticeRow;
import vn.hieuhoc.notice.NoticeService;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;

/** People ask and answer in a course, hear what staff announce, and are told what happens, once. */
class TalkIT {

  private static final PageRequest ALL = new PageRequest(0, 50);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static long account(Classroom room, Long person, String name) {
    room.entityManager()
        .createNativeQuery(
            "insert into account (public_id, user_name, kind, password_hash, person_id,"
                + " display_name, status, language, created_at) values (uuid(), ?1, 'HUMAN', '-',"
                + " ?2, ?1, 'ACTIVE', 'vi', utc_timestamp())")
        .setParameter(1, name)
        .setParameter(2, person)
        .executeUpdate();
    return ((Number)
            room.entityManager().createNativeQuery("select max(id) from account").getSingleResult())
        .longValue();
  }

  private static void as(Classroom room, long account, Long person, HeldRole... roles) {
    room.get(Caller.class)
        .signIn(
            new CallerAccount(account, UUID.randomUUID(), "test", person, null), List.of(roles));
  }

  private static List<NoticeRow> told(Classroom room) {
    room.flush();
    return room.get(NoticeService.class).own(ALL).items();
  }

  private static AnnouncementCommand toPeople(UUID unit) {
    return said(Audience.UNIT, unit, null, null, TODAY, TODAY.plusDays(3));
  }

  private static AnnouncementCommand said(
      Audience audience, UUID unit, Role role, UUID course, LocalDate from, LocalDate to) {
    return new AnnouncementCommand(
        audience, unit, role, course, "Tin", "Nội dung", Importance.USUAL, from, to, false);
  }

  @Test
  void aQuestionIsAnsweredTheAnswerMarkedAndEachIsToldOnce() {
    Classroom.open(
        room -> {
          Long lan = room.person("Nguyễn Thị Lan");
          room.as(lan);
          room.enrol(room.selfPaced());
          DiscussionService talk = room.get(DiscussionService.class);
          UUID question = talk.ask(room.course, new NewQuestion("Mã QR", "Ở đâu?", room.reading));

          room.asManager();
          UUID answer = talk.answer(question, new PostText(null, "- Trên bảng\n- Trên vé"));
          talk.mark(answer, true);
          talk.mark(answer, true);

          room.as(lan);
          QuestionThread thread = talk.thread(question);
          assertThat(thread.answers()).extracting(PostRow::marked).containsExactly(true);
          assertThat(told(room))
              .extracting(NoticeRow::kind)
              .containsExactlyInAnyOrder(NoticeKind.ANSWERED, NoticeKind.ANSWER_MARKED);
        });
  }

  @Test
  void whoIsEnrolledByAnotherIsToldAndWhoTakesASeatAloneIsNot() {
    Classroom.open(
        room -> {
          Long lan = room.person("Nguyễn Thị Lan");
          Long hai = room.person("Lê Hoàng Hải");
          UUID offering = room.selfPaced();
          room.as(lan);
          room.enrol(offering);
          room.asManager();
          room.get(EnrolmentService.class).enrol(offering, new EnrolCommand(room.idOf(hai), false));
          for (int time = 0; time < 2; time++) {
            room.flush();
            Handled.by("vn.hieuhoc.notice.TellEnrolled", room, keyOf(room, offering));
          }

          room.as(lan);
          assertThat(told(room)).isEmpty();
          room.as(hai);
          assertThat(told(room)).extracting(NoticeRow::kind).containsExactly(NoticeKind.ENROLLED);
        });
  }

  @Test
  void whoWantsToComeIsToldWhereASessionIsNowAndOnlyOnce() {
    Classroom.open(
        room -> {
          Long lan = room.person("Nguyễn Thị Lan");
          UUID offering = room.meeting(5, room.now().plus(Duration.ofDays(3)));
          room.as(lan);
          room.enrol(offering);
          room.asManager();
          SessionService sessions = room.get(SessionService.class);
          SessionRow session = sessions.ofOffering(offering).get(0);
          sessions.cancel(session.id(), "Mưa bão");
          for (int time = 0; time < 2; time++) {
            room.flush();
            Handled.by("vn.hieuhoc.notice.TellSession", room, session.key().toString());
          }

          room.as(lan);
          assertThat(told(room))
              .extracting(NoticeRow::kind, NoticeRow::place)
              .containsExactly(tuple(NoticeKind.SESSION_CANCELLED, "Mưa bão"));
        });
  }

  private static String keyOf(Classroom room, UUID offering) {
    return room.entityManager()
        .createNativeQuery("select id from offering where public_id = ?1")
        .setParameter(1, offering.toString())
        .getSingleResult()
        .toString();
  }

  @Test
  void whoDoesNotLearnThereReadsWithoutNamesAndWritesNothing() {
    Classroom.open(
        room -> {
          room.as(room.person("Nguyễn Thị Lan"));
          room.enrol(room.selfPaced());
          DiscussionService talk = room.get(DiscussionService.class);
          UUID question = talk.ask(room.course, new NewQuestion("Mã QR", "Ở đâu?", null));

          room.as(room.elsewhere("Bạch Đình Long"));
          assertThat(talk.thread(question).question().author()).isNull();
          assertThat(talk.questions(room.course, null, ALL).page().items().get(0).author())
              .isNull();
          assertThatThrownBy(() -> talk.answer(question, new PostText(null, "Ở đây")))
              .isInstanceOf(Forbidden.class);
          assertThatThrownBy(() -> talk.mark(question, true)).isInstanceOf(Forbidden.class);
        });
  }

  @Test
  void onlyTheWriterCorrectsAndOnlyAKeeperMarks() {
    Classroom.open(
        room -> {
          Long lan = room.person("Nguyễn Thị Lan");
          Long hai = room.person("Lê Hoàng Hải");
          DiscussionService talk = room.get(DiscussionService.class);
          room.as(hai);
          room.enrol(room.selfPaced());
          room.as(lan);
          room.enrol(room.selfPaced());
          UUID question = talk.ask(room.course, new NewQuestion("Mã QR", "Ở đâu?", null));
          UUID answer = talk.answer(question, new PostText(null, "Tự trả lời"));

          room.as(hai);
          assertThatThrownBy(() -> talk.edit(question, new PostText("Khác", "Khác")))
              .isInstanceOfSatisfying(
                  Refused.class, no -> assertThat(no.code()).isEqualTo("discussion.not-yours"));
          assertThatThrownBy(() -> talk.mark(answer, true)).isInstanceOf(Forbidden.class);

          room.as(lan);
          assertThat(told(room)).as("what one did alone is not told back").isEmpty();
          talk.edit(question, new PostText("Mã QR ở đâu", "Tôi không thấy"));
          assertThat(talk.thread(question).question().title()).isEqualTo("Mã QR ở đâu");
        });
  }

  @Test
  void whatIsOutOfPlaceIsReportedOnceHiddenWithAReasonAndNotLost() {
    Classroom.open(
        room -> {
          Long lan = room.person("Nguyễn Thị Lan");
          Long hai = room.person("Lê Hoàng Hải");
          DiscussionService talk = room.get(DiscussionService.class);
          ModerationService moderation = room.get(ModerationService.class);
          room.as(hai);
          room.enrol(room.selfPaced());
          room.as(lan);
          room.enrol(room.selfPaced());
          UUID question = talk.ask(room.course, new NewQuestion("Bán thuốc", "Gọi tôi", null));
          room.as(hai);
          moderation.report(question, "Quảng cáo");
          moderation.report(question, "Quảng cáo");
          room.asManager();
          assertThat(moderation.waiting()).isEqualTo(1);
          assertThatThrownBy(() -> moderation.hide(question, " ")).isInstanceOf(Refused.class);
          moderation.hide(question, "Không quảng cáo ở đây");
          assertThat(moderation.waiting()).isZero();

          room.as(hai);
          assertThat(talk.thread(question).question().body()).isNull();
          assertThat(talk.questions(room.course, null, ALL).page().items()).isEmpty();
          room.as(lan);
          assertThat(talk.thread(question).question().body()).isEqualTo("Gọi tôi");
          assertThat(told(room)).extracting(NoticeRow::place).contains("Không quảng cáo ở đây");
        });
  }

  @Test
  void anAnnouncementReachesThosePlacesAndDaysItIsForAndItsAuthorKnowsWhoOpenedIt() {
    Classroom.open(
        room -> {
          Long lan = room.person("Nguyễn Thị Lan");
          room.person("Không Tài Khoản");
          Long long_ = room.elsewhere("Bạch Đình Long");
          long lanAccount = account(room, lan, "t-lan");
          long longAccount = account(room, long_, "t-long");
          long staff = account(room, null, "t-staff");
          HeldRole commune = new HeldRole(Role.COMMUNE_STAFF, room.commune());
          AnnouncementService service = room.get(AnnouncementService.class);
          MyAnnouncementsService mine = room.get(MyAnnouncementsService.class);
          as(room, staff, null, commune);
          UUID unit = room.idOfUnit(room.commune());
          UUID now = service.write(toPeople(unit));
          service.write(
              said(Audience.UNIT, unit, null, null, TODAY.plusDays(1), TODAY.plusDays(2)));

          as(room, lanAccount, lan);
          assertThat(mine.own(50)).extracting(row -> row.id()).containsExactly(now);
          assertThat(mine.unread()).isEqualTo(1);
          mine.open(now);
          mine.open(now);
          assertThat(mine.unread()).isZero();
          as(room, longAccount, long_);
          assertThat(mine.own(50)).isEmpty();
          assertThatThrownBy(() -> mine.open(now)).isInstanceOf(NotFound.class);

          as(room, staff, null, commune);
          Receipts receipts = service.receipts(now);
          assertThat(receipts.read()).isEqualTo(1);
          assertThat(receipts.accounts()).isEqualTo(1);
          assertThat(receipts.onPaper()).isPositive();
          service.withdraw(now);
          as(room, lanAccount, lan);
          assertThat(mine.own(50)).isEmpty();
        });
  }

  @Test
  void onlyThoseWhoHaveNotOpenedItAreRemindedAndOnceADay() {
    Classroom.open(
        room -> {
          Long lan = room.person("Nguyễn Thị Lan");
          Long hai = room.person("Lê Hoàng Hải");
          long lanAccount = account(room, lan, "t-lan");
          long haiAccount = account(room, hai, "t-hai");
          long staff = account(room, null, "t-staff");
          HeldRole commune = new HeldRole(Role.COMMUNE_STAFF, room.commune());
          AnnouncementService service = room.get(AnnouncementService.class);
          as(room, staff, null, commune);
          UUID id = service.write(toPeople(room.idOfUnit(room.hamlet())));
          as(room, haiAccount, hai);
          room.get(MyAnnouncementsService.class).open(id);

          as(room, staff, null, commune);
          assertThat(service.remind(id)).isEqualTo(1);
          assertThatThrownBy(() -> service.remind(id))
              .isInstanceOfSatisfying(
                  Refused.class, no -> assertThat(no.code()).isEqualTo("announcement.reminded"));
          room.wait(Duration.ofHours(25));
          assertThat(service.remind(id)).isEqualTo(1);

          as(room, haiAccount, hai);
          assertThat(told(room)).isEmpty();
          as(room, lanAccount, lan);
          assertThat(told(room)).extracting(NoticeRow::kind).containsOnly(NoticeKind.REMINDED);
        });
  }

  @Test
  void learnersOfACourseAndHoldersOfARoleAreReachedAndNobodyElse() {
    Classroom.open(
        room -> {
          Long lan = room.person("Nguyễn Thị Lan");
          Long hai = room.person("Lê Hoàng Hải");
          long lanAccount = account(room, lan, "t-lan");
          long haiAccount = account(room, hai, "t-hai");
          long staff = account(room, null, "t-staff");
          room.entityManager()
              .createNativeQuery(
                  "insert into role_assignment (public_id, account_id, role, unit_id, valid_from,"
                      + " created_at) values (uuid(), ?1, 'HAMLET_HEAD', ?2, '2026-01-01',"
                      + " utc_timestamp())")
              .setParameter(1, haiAccount)
              .setParameter(2, room.hamlet())
              .executeUpdate();
          room.as(lan);
          room.enrol(room.selfPaced());
          AnnouncementService service = room.get(AnnouncementService.class);
          as(
              room,
              staff,
              null,
              new HeldRole(Role.COMMUNE_STAFF, room.commune()),
              new HeldRole(Role.CENTRE_MANAGER, room.commune()));
          UUID unit = room.idOfUnit(room.commune());
          LocalDate end = TODAY.plusDays(1);
          UUID course = service.write(said(Audience.COURSE, null, null, room.course, TODAY, end));
          UUID heads = service.write(said(Audience.ROLE, unit, Role.HAMLET_HEAD, null, TODAY, end));

          MyAnnouncementsService mine = room.get(MyAnnouncementsService.class);
          as(room, lanAccount, lan);
          assertThat(mine.own(50)).extracting(row -> row.id()).containsExactly(course);
          as(room, haiAccount, hai);
          assertThat(mine.own(50)).extracting(row -> row.id()).containsExactly(heads);
        });
  }

  @Test
  void nobodySpeaksInTheNameOfAPlaceThatIsNotTheirsOrForDaysThatCannotBe() {
    Classroom.open(
        room -> {
          long staff = account(room, null, "t-staff");
          AnnouncementService service = room.get(AnnouncementService.class);
          UUID unit = room.idOfUnit(room.commune());
          as(room, staff, null, new HeldRole(Role.HAMLET_HEAD, room.hamlet()));
          assertThatThrownBy(() -> service.write(toPeople(unit))).isInstanceOf(Forbidden.class);
          UUID hamlet = room.idOfUnit(room.hamlet());
          assertThatThrownBy(
                  () ->
                      service.write(
                          said(Audience.UNIT, hamlet, null, null, TODAY, TODAY.minusDays(1))))
              .isInstanceOfSatisfying(
                  Refused.class,
                  no -> assertThat(no.code()).isEqualTo("announcement.ends-before-starts"));
          assertThat(service.write(toPeople(hamlet))).isNotNull();
        });
  }
}
