package vn.hieuhoc.mail;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.consent.ConsentPurpose;
import vn.hieuhoc.consent.ConsentService;
import vn.hieuhoc.consent.GivenConsent;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.OpenToAll;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnamTime;

/**
 * What a person chooses about letters: where to, how often, or none. An address gets nothing but
 * one letter until somebody who reads there has opened its link.
 */
@Stateless
public class MailChoiceService {

  private static final Pattern ADDRESS =
      Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
  private static final int LONGEST = 254;
  private static final int FIRST_LETTERS_A_DAY = 5;

  @Inject private MailRepository mails;
  @Inject private MailKeys keys;
  @Inject private ConsentService consents;
  @Inject private Access access;
  @Inject private Clock clock;

  /** What the caller has chosen; empty when nothing yet. */
  public Optional<MailChoice> own() {
    return mails.preference(access.personId()).map(MailPreference::choice);
  }

  /**
   * The caller wants letters, or wants them otherwise.
   *
   * @param given the words agreed to
   * @throws Refused {@code mail.not-an-address}, {@code mail.too-many-addresses}
   */
  public void choose(
      String address, @NotNull MailRhythm rhythm, @Valid @NotNull GivenConsent given) {
    Long person = access.personId();
    if (rhythm == MailRhythm.NEVER) {
      stopOwn();
      return;
    }
    String tidy = address == null ? "" : address.strip();
    if (tidy.length() > LONGEST || !ADDRESS.matcher(tidy).matches()) {
      throw Refused.of("address", "mail.not-an-address", tidy);
    }
    Instant now = clock.instant();
    MailPreference preference = mails.preference(person).orElse(null);
    if (preference == null) {
      preference = new MailPreference(person);
      preference.choose(tidy, rhythm, given.language(), now);
      mails.add(preference);
    } else {
      preference.choose(tidy, rhythm, given.language(), now);
    }
    consents.give(ConsentPurpose.MAIL, given);
    if (!preference.isConfirmed()) {
      ask(person, tidy, now);
    }
  }

  private void ask(Long person, String address, Instant now) {
    if (mails.confirmationsSince(person, now.minus(Duration.ofDays(1))) >= FIRST_LETTERS_A_DAY) {
      throw Refused.of("address", "mail.too-many-addresses", FIRST_LETTERS_A_DAY);
    }
    String which = Integer.toHexString(address.toLowerCase(Locale.ROOT).hashCode());
    mails.addConfirmation(person, "confirm:" + which + ":" + VietnamTime.dateOf(now), now);
  }

  /** The caller wants no letters any more. */
  public void stopOwn() {
    Long person = access.personId();
    mails.preference(person).ifPresent(preference -> preference.stop(clock.instant()));
    consents.withdraw(ConsentPurpose.MAIL);
  }

  /**
   * Somebody who reads letters at the address wants them.
   *
   * @throws NotFound when the link was not made for an address that waits for it
   */
  @OpenToAll
  public void confirm(String token) {
    find(MailKeys.Purpose.CONFIRM, token).confirm(clock.instant());
  }

  /** What a link at the end of a letter would do. */
  public enum StopLink {
    /** It would end letters. */
    WANTED,
    /** Letters have ended already. */
    ENDED,
    /** It was not made by us, or for another address. */
    UNKNOWN
  }

  /** What a link at the end of a letter would do, said before it is asked for. */
  @OpenToAll
  public StopLink stopLink(String token) {
    return found(MailKeys.Purpose.STOP, token)
        .map(p -> p.rhythm() == MailRhythm.NEVER ? StopLink.ENDED : StopLink.WANTED)
        .orElse(StopLink.UNKNOWN);
  }

  /**
   * Somebody who reads letters at the address wants no more. A second time changes nothing.
   *
   * @throws NotFound when the link was not made by us, or for another address
   */
  @OpenToAll
  public void stop(String token) {
    MailPreference preference = find(MailKeys.Purpose.STOP, token);
    if (preference.rhythm() != MailRhythm.NEVER) {
      preference.stop(clock.instant());
      consents.takeBack(preference.personId(), ConsentPurpose.MAIL);
    }
  }

  private MailPreference find(MailKeys.Purpose purpose, String token) {
    return found(purpose, token)
        .orElseThrow(
            () ->
                new NotFound(
                    "link", token == null || token.length() < 8 ? "" : token.substring(0, 8)));
  }

  private Optional<MailPreference> found(MailKeys.Purpose purpose, String token) {
    return keys.person(purpose, token)
        .flatMap(mails::personKey)
        .flatMap(mails::preference)
        .filter(preference -> keys.isFor(token, preference.address()));
  }
}
