package vn.hieuhoc.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.hieuhoc.announcement.Announced;
import vn.hieuhoc.announcement.AnnouncementLetters;
import vn.hieuhoc.notice.Noticed;
import vn.hieuhoc.support.VietnamTime;
import vn.hieuhoc.work.WorkHandler;
import vn.hieuhoc.work.WorkQueue;

/**
 * Lays what people are told in the outbox, for those who take letters. Done twice it is done once:
 * an event is there once for a person.
 */
@ApplicationScoped
class CollectMail implements WorkHandler {

  private static final String KIND = "collect-mail";
  private static final String NOTICES = "notices";
  private static final Duration LATELY = Duration.ofDays(2);

  @Inject private WorkQueue workQueue;
  @Inject private MailRepository mails;
  @Inject private AnnouncementLetters announcements;
  @Inject private MailSettings settings;
  @Inject private Clock clock;

  void on(@Observes Noticed event) {
    workQueue.add(KIND, NOTICES);
  }

  /** Not before its first day. */
  void on(@Observes Announced event) {
    Duration wait =
        Duration.between(clock.instant(), VietnamTime.startOf(event.startsOn()).plusSeconds(1));
    workQueue.addLater(
        KIND, event.announcementKey().toString(), wait.isNegative() ? Duration.ZERO : wait);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void handle(String subject) {
    Instant now = clock.instant();
    MailTimes times = settings.times();
    if (subject.equals(NOTICES)) {
      mails.addNotices(now.minus(LATELY), times.nextDigest(now), times.soonest(now), now);
      return;
    }
    announcements
        .today(Long.valueOf(subject), mails.takers())
        .filter(letter -> !letter.people().isEmpty())
        .ifPresent(
            letter ->
                mails.addAnnouncement(
                    letter.id(),
                    letter.title(),
                    List.copyOf(letter.people()),
                    times.nextDigest(now),
                    times.soonest(now),
                    now));
  }
}
