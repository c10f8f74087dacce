package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.CallerAccount;
import vn.hieuhoc.access.Forbidden;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.announcement.AnnouncementCommand;
import vn.hieuhoc.announcement.AnnouncementRow;
import vn.hieuhoc.announcement.AnnouncementService;
import vn.hieuhoc.announcement.Audience;
import vn.hieuhoc.announcement.Importance;
import vn.hieuhoc.announcement.MyAnnouncementsService;
import vn.hieuhoc.announcement.Receipts;
import vn.hieuhoc.manypeople.ManyPeopleService.Selection;
import vn.hieuhoc.message.MessageCommand;
import vn.hieuhoc.message.MessagePreview;
import vn.hieuhoc.message.MessageService;
import vn.hieuhoc.person.PersonSearch;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;

/** Chosen people are told something: who would get it is said before, and each is told once. */
class MessageIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final UUID LETTER = UUID.randomUUID();

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

  private static void takesLetters(Classroom room, Long person) {
    room.entityManager()
        .createNativeQuery(
            "insert into mail_preference (person_id, address, rhythm, language, consented_at,"
                + " confirmed_at, changed_at) values (?1, 'lan@thu.example', 'AT_ONCE', 'vi',"
                + " utc_timestamp(6), utc_timestamp(6), utc_timestamp(6))")
        .setParameter(1, person)
        .executeUpdate();
  }

  private static void as(Classroom room, long account, Long person, HeldRole... roles) {
    room.get(Caller.class)
        .signIn(
            new CallerAccount(account, UUID.randomUUID(), "test", person, null), List.of(roles));
  }

  private static void asStaff(Classroom room, long account) {
    as(room, account, null, new HeldRole(Role.COMMUNE_STAFF, room.commune()));
  }

  private static Selection of(Classroom room, Long... people) {
    List<UUID> ids = new ArrayList<>();
    for (Long person : people) {
      ids.add(room.idOf(person));
    }
    return new Selection(ids, null);
  }

  private static MessageCommand command(Classroom room, Long unit) {
    return new MessageCommand(
        room.idOfUnit(unit), "Mang giấy tờ", "Mời bà con mang giấy tờ.", TODAY.plusDays(7), true);
  }

  private static long count(Classroom room, String query) {
    room.flush();
    return ((Number) room.entityManager().createNativeQuery(query).getSingleResult()).longValue();
  }

  @Test
  void theLookSaysWhoReadsItWhoGetsALetterAndWhoNothing() {
    Classroom.open(
        room -> {
          Long lan = room.person("Nguyễn Thị Lan");
          Long nam = room.person("Lê Văn Nam");
          Long hoa = room.person("Phạm Thị Hoa");
          Long far = room.elsewhere("Vũ Thị Mai");
          account(room, lan, "m-lan");
          account(room, nam, "m-nam");
          takesLetters(room, lan);
          room.entityManager()
              .createNativeQuery("update person set phone = '0905000111' where id = ?1")
              .setParameter(1, hoa)
              .executeUpdate();
          asStaff(room, account(room, null, "m-staff"));
          MessageService service = room.get(MessageService.class);

          MessagePreview preview = service.preview(null, of(room, lan, nam, hoa, far));

          assertThat(preview.unit()).isEqualTo(room.idOfUnit(room.commune()));
          assertThat(preview.chosen()).isEqualTo(4);
          assertThat(preview.portal()).isEqualTo(2);
          assertThat(preview.mail()).isEqualTo(1);
          assertThat(preview.unreached()).isEqualTo(1);
          assertThat(preview.elsewhere()).isEqualTo(1);
          assertThat(preview.unseen()).as("who is out of sight is not named").isEqualTo(1);
          assertThat(preview.left())
              .extracting(MessagePreview.Left::name, MessagePreview.Left::phone)
              .containsExactly(tuple("Phạm Thị Hoa", "0905000111"));
          assertThat(preview.reached()).isEqualTo(2);
          assertThat(preview.more()).isZero();
          assertThat(count(room, "select count(*) from announcement")).isZero();
        });
  }

  @Test
  void theSameLetterSentTwiceIsThereOnceAndItsSenderKnowsWhoHasReadIt() {
    Classroom.open(
        room -> {
          Long lan = room.person("Nguyễn Thị Lan");
          Long nam = room.person("Lê Văn Nam");
          Long hoa = room.person("Phạm Thị Hoa");
          long lanAccount = account(room, lan, "m-lan");
          long namAccount = account(room, nam, "m-nam");
          long staff = account(room, null, "m-staff");
          takesLetters(room, lan);
          asStaff(room, staff);
          MessageService service = room.get(MessageService.class);
          MessageCommand command = command(room, room.commune());

          for (int time = 0; time < 2; time++) {
            assertThat(service.send(LETTER, command, of(room, lan, lan, hoa))).isEqualTo(1);
            mail(room);
          }

          assertThat(count(room, "select count(*) from announcement")).isEqualTo(1);
          assertThat(count(room, "select count(*) from announcement_person")).isEqualTo(2);
          assertThat(count(room, "select count(*) from mail_outbox")).isEqualTo(1);
          assertThat(
                  count(
                      room,
                      "select count(*) from audit_entry where action = 'announcement.write'"
                          + " and detail = 'PEOPLE 2' and account_id = "
                          + staff))
              .isEqualTo(1);
          MyAnnouncementsService mine = room.get(MyAnnouncementsService.class);
          as(room, namAccount, nam);
          assertThat(mine.own(50)).as("who was not chosen").isEmpty();
          assertThatThrownBy(() -> mine.open(LETTER)).isInstanceOf(NotFound.class);
          as(room, lanAccount, lan);
          assertThat(mine.own(50)).extracting(AnnouncementRow::id).containsExactly(LETTER);
          assertThat(mine.unread()).isEqualTo(1);
          mine.open(LETTER);

          asStaff(room, staff);
          AnnouncementService kept = room.get(AnnouncementService.class);
          assertThat(kept.rows(false, new PageRequest(0, 10)).items())
              .extracting(AnnouncementRow::id, AnnouncementRow::chosen)
              .containsExactly(tuple(LETTER, 2));
          Receipts receipts = kept.receipts(LETTER);
          assertThat(receipts.people()).isEqualTo(2);
          assertThat(receipts.accounts()).isEqualTo(1);
          assertThat(receipts.read()).isEqualTo(1);
          assertThat(receipts.onPaper()).isEqualTo(1);
        });
  }

  private static void mail(Classroom room) {
    room.flush();
    String key =
        room.entityManager()
            .createNativeQuery("select max(id) from announcement")
            .getSingleResult()
            .toString();
    Handled.by("vn.hieuhoc.mail.CollectMail", room, key);
  }

  @Test
  void nobodyIsToldInTheNameOfAPlaceThatIsNotTheirsOrByAnothersLetter() {
    Classroom.open(
        room -> {
          Long lan = room.person("Nguyễn Thị Lan");
          Long far = room.elsewhere("Vũ Thị Mai");
          account(room, lan, "m-lan");
          account(room, far, "m-far");
          long staff = account(room, null, "m-staff");
          long other = account(room, null, "m-other");
          MessageService service = room.get(MessageService.class);
          MessageCommand here = command(room, room.commune());

          as(room, other, null, new HeldRole(Role.PRESENTER, room.commune()));
          assertThatThrownBy(() -> service.preview(null, of(room, lan)))
              .isInstanceOf(Forbidden.class);
          as(room, other, null, new HeldRole(Role.HAMLET_HEAD, room.hamlet()));
          assertThatThrownBy(() -> service.send(LETTER, here, of(room, lan)))
              .isInstanceOf(Forbidden.class);

          asStaff(room, staff);
          assertThatThrownBy(() -> service.send(LETTER, here, of(room, far)))
              .isInstanceOfSatisfying(
                  Refused.class, no -> assertThat(no.code()).isEqualTo("message.nobody-reached"));
          assertThat(service.send(LETTER, here, of(room, lan, far))).isEqualTo(1);
          assertThat(count(room, "select count(*) from announcement_person")).isEqualTo(1);

          asStaff(room, other);
          assertThatThrownBy(() -> service.send(LETTER, here, of(room, lan)))
              .isInstanceOf(NotFound.class);
        });
  }

  @Test
  void allWhomASearchFindsAreToldAndPeopleAreNotAnAudienceOneWritesTo() {
    Classroom.open(
        room -> {
          Long lan = room.person("Nguyễn Thị Lan");
          room.person("Lê Văn Nam");
          account(room, lan, "m-lan");
          asStaff(room, account(room, null, "m-staff"));
          MessageService service = room.get(MessageService.class);
          room.flush();

          Selection all = new Selection(null, PersonSearch.ALL);
          assertThat(service.preview(null, all).chosen()).isEqualTo(2);
          assertThat(service.send(LETTER, command(room, room.commune()), all)).isEqualTo(1);
          assertThatThrownBy(() -> service.preview(null, new Selection(List.of(), null)))
              .isInstanceOfSatisfying(
                  Refused.class, no -> assertThat(no.code()).isEqualTo("person.many-nobody"));

          AnnouncementCommand open =
              new AnnouncementCommand(
                  Audience.PEOPLE,
                  room.idOfUnit(room.commune()),
                  null,
                  null,
                  "Tin",
                  "Nội dung",
                  Importance.USUAL,
                  TODAY,
                  TODAY,
                  false);
          assertThatThrownBy(() -> room.get(AnnouncementService.class).write(open))
              .isInstanceOfSatisfying(
                  Refused.class,
                  no -> assertThat(no.code()).isEqualTo("announcement.people-missing"));
        });
  }
}
