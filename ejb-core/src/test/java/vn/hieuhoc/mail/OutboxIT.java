package vn.hieuhoc.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.CallerAccount;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.consent.GivenConsent;
import vn.hieuhoc.notice.Notice;
import vn.hieuhoc.notice.NoticeKind;
import vn.hieuhoc.notice.Notices;
import vn.hieuhoc.schema.SamplePeople;
import vn.hieuhoc.schema.SampleUnits;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.schema.World;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;

/** Letters go where they are wanted, once, by day; what the mail server says is heeded. */
class OutboxIT {

  private static final GivenConsent WORDS = new GivenConsent("Tôi đồng ý nhận thư", "vi");
  private static final Pattern ID = Pattern.compile("(?m)^Message-ID: (.*)$");

  /** A person, a mail server, and a clock that can be moved. */
  private static final class Village extends Clock {

    private final World world;
    private final EntityManager entityManager;
    private final PostOffice post;
    private final Long lan;
    private Instant now = Instant.parse("2026-11-23T10:00:00+07:00");
    private int sent;

    private Village(EntityManager entityManager, PostOffice post) {
      this.entityManager = entityManager;
      this.post = post;
      this.world =
          new World(entityManager, this)
              .with(
                  LetterWriter.class,
                  order ->
                      new Letter(
                          order.lines().size() + " tin",
                          order.lines() + " " + order.confirm() + " " + order.stop(),
                          "<p>" + order.name() + "</p>"));
      Long hamlet = SampleUnits.hamletOf(entityManager, SampleUnits.commune(entityManager));
      lan = SamplePeople.living(entityManager, "Nguyễn Thị Lan", 1984, hamlet);
      world
          .get(Caller.class)
          .signIn(
              new CallerAccount(1L, UUID.randomUUID(), "test", lan, null),
              List.of(new HeldRole(Role.CITIZEN, hamlet)));
      MailServer server = world.get(MailServer.class);
      Wired.with(server, "host", Optional.of("127.0.0.1"));
      Wired.with(server, "port", post.port());
      Wired.with(server, "security", "none");
    }

    static void open(Consumer<Village> test) {
      try (PostOffice post = new PostOffice()) {
        Wired.inTransaction(entityManager -> test.accept(new Village(entityManager, post)));
      }
    }

    void wants(MailRhythm rhythm) {
      get(MailChoiceService.class).choose("lan@example.vn", rhythm, WORDS);
      MailRepository mails = get(MailRepository.class);
      mails.preference(lan).orElseThrow().confirm(now);
      mails.drop(mails.due(now, true).stream().map(MailRepository.Item::id).toList());
      entityManager.flush();
    }

    void happens(String event) {
      get(Notices.class)
          .tell(
              List.of(lan),
              Notice.of(NoticeKind.ANSWERED, event, UUID.randomUUID(), "Câu hỏi " + event));
      get(CollectMail.class).handle("notices");
    }

    int carry() {
      entityManager.flush();
      entityManager.clear();
      int round = get(MailRound.class).carry(new AtomicBoolean());
      sent += round;
      return round;
    }

    String state(String event) {
      return entityManager
          .createNativeQuery("select status from mail_outbox where event_key = ?1")
          .setParameter(1, event)
          .getSingleResult()
          .toString();
    }

    void passes(Duration time) {
      now = now.plus(time);
    }

    <T> T get(Class<T> type) {
      return world.get(type);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private static String idOf(String letter) {
    Matcher id = ID.matcher(letter);
    assertThat(id.find()).isTrue();
    return id.group(1);
  }

  @Test
  void anEventIsWrittenOnceHoweverOftenItIsTold() {
    Village.open(
        village -> {
          village.wants(MailRhythm.AT_ONCE);
          village.happens("a");
          village.happens("a");
          village.carry();
          village.happens("a");
          village.carry();

          assertThat(village.post.letters()).hasSize(1);
          assertThat(village.state("a")).isEqualTo("SENT");
          assertThat(village.post.letters().get(0))
              .contains("List-Unsubscribe: <https://hieuhoc.vn/api/v1/mail-stops/")
              .contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click")
              .contains("multipart/alternative");
        });
  }

  @Test
  void whoWantsOneLetterADayGetsEverythingInOne() {
    Village.open(
        village -> {
          village.wants(MailRhythm.DAILY);
          village.happens("a");
          village.happens("b");
          assertThat(village.carry()).isZero();

          village.passes(Duration.ofHours(22));
          assertThat(village.carry()).isEqualTo(1);
          assertThat(village.post.letters().get(0)).contains("Subject: 2 tin");
        });
  }

  @Test
  void byNightNothingLeaves() {
    Village.open(
        village -> {
          village.wants(MailRhythm.AT_ONCE);
          village.happens("a");
          village.passes(Duration.ofHours(12));
          assertThat(village.carry()).isZero();

          village.passes(Duration.ofHours(9));
          assertThat(village.carry()).isEqualTo(1);
        });
  }

  @Test
  void aLetterRefusedForNowIsTriedAgainLaterUnderTheSameId() {
    Village.open(
        village -> {
          village.post.says("451 later");
          village.wants(MailRhythm.AT_ONCE);
          village.happens("a");
          assertThat(village.carry()).isZero();
          assertThat(village.state("a")).isEqualTo("WAITING");
          assertThat(village.carry()).as("not at once").isZero();
          Object letter =
              village
                  .entityManager
                  .createNativeQuery("select letter_id from mail_outbox where event_key = 'a'")
                  .getSingleResult();

          village.passes(Duration.ofMinutes(2));
          assertThat(village.carry()).isEqualTo(1);
          assertThat(idOf(village.post.letters().get(0))).contains(letter.toString());
        });
  }

  @Test
  void aLetterRefusedForGoodIsKeptAndSentAgainOnlyByHand() {
    Village.open(
        village -> {
          village.post.says("550 nobody of that name");
          village.wants(MailRhythm.AT_ONCE);
          village.happens("a");
          village.carry();
          assertThat(village.state("a")).isEqualTo("DEAD");
          village.passes(Duration.ofDays(1));
          assertThat(village.carry()).isZero();
        });
  }

  @Test
  void aLetterCutOffInTheLastMomentIsNotSentAgainByItself() {
    Village.open(
        village -> {
          village.post.says("HANG UP");
          village.wants(MailRhythm.AT_ONCE);
          village.happens("a");
          village.carry();
          assertThat(village.state("a")).isEqualTo("UNSURE");
          village.passes(Duration.ofDays(1));
          village.carry();

          assertThat(village.post.letters()).as("the server had it all the same").hasSize(1);
        });
  }

  @Test
  void whatAProcessThatDiedHadOnlyTakenUpIsSentAndWhatItWasHandingOverIsNot() {
    Village.open(
        village -> {
          village.wants(MailRhythm.AT_ONCE);
          village.happens("taken");
          village.get(MailDesk.class).take();
          village.happens("handed");
          MailDesk.Taken second = village.get(MailDesk.class).take().orElseThrow();
          village.get(MailDesk.class).handing(second.id());

          village.passes(Duration.ofMinutes(4));
          assertThat(village.carry()).isEqualTo(1);

          assertThat(village.state("taken")).isEqualTo("SENT");
          assertThat(village.state("handed")).isEqualTo("UNSURE");
        });
  }

  @Test
  void anAddressGetsNothingButOneLetterUntilItIsConfirmed() {
    Village.open(
        village -> {
          MailChoiceService choices = village.get(MailChoiceService.class);
          choices.choose("lan@example.vn", MailRhythm.AT_ONCE, WORDS);
          choices.choose("lan@example.vn", MailRhythm.AT_ONCE, WORDS);
          village.happens("a");
          village.carry();
          assertThat(village.post.letters()).hasSize(1);

          MailKeys keys = village.get(MailKeys.class);
          UUID person = village.get(MailRepository.class).person(village.lan).get().uuid(0);
          choices.confirm(keys.token(MailKeys.Purpose.CONFIRM, person, "lan@example.vn"));
          village.happens("b");
          assertThat(village.carry()).isEqualTo(1);
        });
  }

  @Test
  void whoPressesTheLinkAtTheEndGetsNoMore() {
    Village.open(
        village -> {
          village.wants(MailRhythm.AT_ONCE);
          village.happens("a");
          UUID person = village.get(MailRepository.class).person(village.lan).get().uuid(0);
          String token =
              village.get(MailKeys.class).token(MailKeys.Purpose.STOP, person, "lan@example.vn");
          MailChoiceService choices = village.get(MailChoiceService.class);
          choices.stop(token);
          choices.stop(token);
          assertThat(village.carry()).isZero();

          assertThat(village.state("a")).isEqualTo("DROPPED");
          assertThatThrownBy(() -> choices.stop(token.replace(token.charAt(5), '_') + "x"))
              .isInstanceOf(NotFound.class);
        });
  }

  @Test
  void whatIsNoAddressIsRefused() {
    Village.open(
        village -> {
          MailChoiceService choices = village.get(MailChoiceService.class);
          for (String wrong :
              List.of("", "lan", "lan@", "lan@x", "a b@x.vn", "a@x.vn\r\nBcc: b@x.vn")) {
            assertThatThrownBy(() -> choices.choose(wrong, MailRhythm.DAILY, WORDS))
                .as(wrong)
                .isInstanceOfSatisfying(
                    Refused.class, no -> assertThat(no.code()).isEqualTo("mail.not-an-address"));
          }
        });
  }
}
