package vn.hieuhoc.helping;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.account.SignInService;
import vn.hieuhoc.consent.ConsentPurpose;
import vn.hieuhoc.consent.ConsentService;
import vn.hieuhoc.consent.GivenConsent;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.OpenToAll;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnamTime;

/** Acting for somebody of one's household on the own phone, and being oneself again. */
@Stateless
public class HelpingService {

  @Inject private HelpingRepository helping;
  @Inject private SignInService signIns;
  @Inject private ConsentService consents;
  @Inject private Access access;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** Whom the caller may act for today, the eldest first; nobody for accounts without a person. */
  public List<HelpedRow> whom() {
    access.requireSignedIn();
    return caller.personId() == null
        ? List.of()
        : helping.helpedBy(caller.personId(), caller.accountId(), today());
  }

  /** Whom the caller acts for just now, or nobody. */
  public Optional<HelpedRow> now() {
    access.requireSignedIn();
    return caller.actingForPersonId() == null
        ? Optional.empty()
        : helping.helped(
            caller.personId(), caller.accountId(), caller.actingForPersonId(), today());
  }

  /**
   * From now on the sign-in acts for somebody else.
   *
   * @param token the token of the sign-in
   * @param personId public id of who is helped
   * @param consent that the person was asked and agreed, in the words the helper confirmed; null
   *     when it is noted already or not needed
   * @throws NotFound when the caller may not act for the person, as if there were none
   * @throws Refused {@code helping.consent} when it has yet to be noted that the person agreed
   */
  public HelpedRow begin(String token, UUID personId, @Valid GivenConsent consent) {
    HelpedRow person =
        whom().stream()
            .filter(row -> row.id().equals(personId))
            .findFirst()
            .orElseThrow(
                () -> {
                  access.noteRefusal(null, "helping");
                  return new NotFound("person", personId);
                });
    requireSession(token);
    if (person.asksConsent()) {
      if (consent == null) {
        throw Refused.of("consent", "helping.consent", person.fullName());
      }
      consents.note(person.key(), ConsentPurpose.HOUSEHOLD_HELP, consent);
    }
    signIns.actFor(token, person.key());
    caller.actFor(person.key(), person.fullName());
    return person;
  }

  /** The sign-in acts for its owner again. Harmless when it does already. */
  public void end(String token) {
    access.requireSignedIn();
    if (caller.actingForPersonId() != null) {
      requireSession(token);
      signIns.actFor(token, null);
      caller.actFor(null, null);
    }
  }

  /**
   * Asks whether the caller, who acts for somebody, still may. If not, the sign-in is its owner's
   * again.
   *
   * @return false when it has just ended
   */
  @OpenToAll
  public boolean goesOn(String token) {
    if (caller.actingForPersonId() == null || now().filter(row -> !row.asksConsent()).isPresent()) {
      return true;
    }
    end(token);
    return false;
  }

  /** Only a browser that is signed in can be handed on; the token of a program is one person's. */
  private void requireSession(String token) {
    if (token == null) {
      throw new Refused("helping.browser");
    }
  }

  private LocalDate today() {
    return VietnamTime.today(clock);
  }
}
