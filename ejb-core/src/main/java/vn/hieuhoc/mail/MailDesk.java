package vn.hieuhoc.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.support.SqlRow;

/** The short transactions around a letter: take up, hand over, tick off. */
@ApplicationScoped
class MailDesk {

  /** How often a letter is tried before it is given up. */
  static final int TRIES = 8;

  private static final Duration LEASE = Duration.ofMinutes(3);
  private static final List<Duration> WAITS =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(6),
          Duration.ofHours(12),
          Duration.ofHours(24));

  @Inject private MailRepository mails;
  @Inject private MailKeys keys;
  @Inject private MailSettings settings;
  @Inject private Clock clock;

  /**
   * A letter that was taken up.
   *
   * @param id which letter; its Message-ID
   * @param address where to
   * @param attempts how often it was tried before
   * @param order what it says; null when nothing of it is wanted any more
   */
  record Taken(UUID id, String address, int attempts, LetterOrder order) {}

  /** Takes up the next letter that is due; empty when there is none. */
  @Transactional(TxType.REQUIRES_NEW)
  Optional<Taken> take() {
    Instant now = clock.instant();
    mails.recover(now);
    List<MailRepository.Item> items = mails.due(now, settings.times().quiet(now));
    if (items.isEmpty()) {
      return Optional.empty();
    }
    MailRepository.Item first = items.get(0);
    List<Long> ids = items.stream().map(MailRepository.Item::id).toList();
    boolean confirms = first.line().kind().equals(MailRepository.CONFIRM);
    MailPreference preference = mails.preference(first.personKey()).orElse(null);
    SqlRow person = mails.person(first.personKey()).orElse(null);
    if (preference == null || person == null || !wanted(preference, confirms)) {
      mails.drop(ids);
      return Optional.of(new Taken(null, null, 0, null));
    }
    UUID letter = first.letter() == null ? UUID.randomUUID() : first.letter();
    mails.take(ids, letter, now.plus(LEASE));
    return Optional.of(
        new Taken(
            letter,
            preference.address(),
            first.attempts(),
            new LetterOrder(
                person.text(1),
                preference.language(),
                items.stream().map(MailRepository.Item::line).toList(),
                settings.portal(),
                confirms ? token(MailKeys.Purpose.CONFIRM, person, preference) : null,
                token(MailKeys.Purpose.STOP, person, preference))));
  }

  private static boolean wanted(MailPreference preference, boolean confirms) {
    return confirms
        ? !preference.isConfirmed() && preference.rhythm() != MailRhythm.NEVER
        : preference.choice().active();
  }

  private String token(MailKeys.Purpose purpose, SqlRow person, MailPreference preference) {
    return keys.token(purpose, person.uuid(0), preference.address());
  }

  /** Writes down that the letter is being given away, before its words go out. */
  @Transactional(TxType.REQUIRES_NEW)
  void handing(UUID letter) {
    if (!mails.move(letter, MailStatus.TAKEN, MailStatus.HANDED, null, null)) {
      throw new IllegalStateException("Letter " + letter + " was taken up by another");
    }
  }

  /** The mail server has it. */
  @Transactional(TxType.REQUIRES_NEW)
  void sent(UUID letter) {
    mails.move(letter, MailStatus.HANDED, MailStatus.SENT, clock.instant(), null);
  }

  /** It was cut off while it was given away. */
  @Transactional(TxType.REQUIRES_NEW)
  void unsure(UUID letter, String error) {
    mails.move(letter, MailStatus.HANDED, MailStatus.UNSURE, null, cut(error));
  }

  /** The mail server did not take it: tried later, or given up. */
  @Transactional(TxType.REQUIRES_NEW)
  void refused(Taken letter, boolean forGood, String error) {
    boolean giveUp = forGood || letter.attempts() + 1 >= TRIES;
    Duration wait = WAITS.get(Math.min(letter.attempts(), WAITS.size() - 1));
    Instant due = settings.times().soonest(clock.instant().plus(wait));
    MailStatus to = giveUp ? MailStatus.DEAD : MailStatus.WAITING;
    if (!mails.move(letter.id(), MailStatus.HANDED, to, due, cut(error))) {
      mails.move(letter.id(), MailStatus.TAKEN, to, due, cut(error));
    }
  }

  private static String cut(String error) {
    return error == null || error.length() <= 500 ? error : error.substring(0, 500);
  }
}
