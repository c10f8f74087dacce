package vn.hieuhoc.consent;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.person.RegisterReach;
import vn.hieuhoc.support.SystemUse;

/** What people agreed to. Only the person gives, reads and withdraws it. */
@Stateless
public class ConsentService {

  @Inject private ConsentRepository consents;
  @Inject private PersonService people;
  @Inject private RegisterReach reach;
  @Inject private Caller caller;
  @Inject private AuditLog auditLog;
  @Inject private Clock clock;

  /** The caller's own consents, newest first. */
  public List<ConsentRow> own() {
    return consents.consents(reach.ownPerson());
  }

  /** The caller agrees to something, in the words shown. */
  public void give(ConsentPurpose purpose, @Valid @NotNull GivenConsent given) {
    Long person = reach.ownPerson();
    consents.withdraw(person, purpose, clock.instant());
    consents.add(new Consent(person, purpose, given, caller.accountId(), clock.instant()));
    write("person.consent", person, purpose);
  }

  /** The caller takes back what was agreed to. */
  public void withdraw(ConsentPurpose purpose) {
    Long person = reach.ownPerson();
    if (consents.withdraw(person, purpose, clock.instant()) > 0) {
      write("person.consent-withdraw", person, purpose);
    }
  }

  /** Keeps the consent given at registration. */
  @SystemUse
  public void keep(UUID personId, ConsentPurpose purpose, @Valid @NotNull GivenConsent given) {
    Long person = people.key(personId);
    consents.add(new Consent(person, purpose, given, null, clock.instant()));
  }

  /**
   * Keeps what somebody agreed to in the presence of the caller, who has asked. Who noted it is
   * kept with it.
   */
  @SystemUse
  public void note(Long personKey, ConsentPurpose purpose, @Valid @NotNull GivenConsent given) {
    consents.add(new Consent(personKey, purpose, given, caller.accountId(), clock.instant()));
    write("person.consent-noted", personKey, purpose);
  }

  /** Takes back what a person agreed to, where the person said so without signing in. */
  @SystemUse
  public void takeBack(Long personKey, ConsentPurpose purpose) {
    if (consents.withdraw(personKey, purpose, clock.instant()) > 0) {
      write("person.consent-withdraw", personKey, purpose);
    }
  }

  /** True while the person agrees to the purpose. */
  @SystemUse
  public boolean isGiven(Long personKey, ConsentPurpose purpose) {
    return consents.consents(personKey).stream()
        .anyMatch(row -> row.purpose() == purpose && row.withdrawnAt() == null);
  }

  private void write(String action, Long person, ConsentPurpose purpose) {
    UUID id = people.row(person).id();
    auditLog.write(Act.on(action, "person", id).forPerson(person).saying(purpose.name()));
  }
}
