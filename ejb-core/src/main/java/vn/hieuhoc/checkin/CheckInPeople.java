package vn.hieuhoc.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.collective.HouseholdService;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnamTime;

/** Who may come in with whose phone: oneself, and the people of one's household. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CheckInPeople {

  @Inject private HouseholdService householdService;
  @Inject private PersonService people;
  @Inject private SessionService sessionService;
  @Inject private Access access;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** Whether a person is signed in. */
  boolean known() {
    return caller.personId() != null || caller.actingForPersonId() != null;
  }

  /** The caller, then the others of the household, by name; without those who run the session. */
  List<PersonRow> around(SessionRow session) {
    List<Long> keys = new ArrayList<>(household(access.personId()));
    Map<Long, PersonRow> rows = people.rowsOf(keys);
    return keys.stream()
        .filter(key -> !sessionService.runs(session.key(), key))
        .map(rows::get)
        .toList();
  }

  /**
   * Key of whom the caller brings in.
   *
   * @param person public id, null means the caller
   * @throws NotFound for who is not of the household, whether there is such a person or not
   * @throws Refused {@code attendance.own-presence} for who runs the session
   */
  PersonRow who(UUID person, SessionRow session) {
    access.requireSignedIn();
    Long self = access.personId();
    PersonRow row =
        people.rowsOf(household(self)).values().stream()
            .filter(each -> person == null ? each.key().equals(self) : each.id().equals(person))
            .findFirst()
            .orElseThrow(() -> new NotFound("person", person));
    if (sessionService.runs(session.key(), row.key())) {
      throw Refused.of("person", "attendance.own-presence", session.title());
    }
    return row;
  }

  /** Whether the two live in one household today. */
  boolean together(Long one, Long other) {
    return household(one).contains(other);
  }

  Long accountId() {
    return caller.accountId();
  }

  boolean isSelf(Long person) {
    return person.equals(caller.personId());
  }

  private List<Long> household(Long person) {
    List<Long> keys = new ArrayList<>();
    keys.add(person);
    householdService
        .ofPerson(person, VietnamTime.today(clock))
        .ifPresent(
            household ->
                householdService.memberKeys(household.key(), VietnamTime.today(clock)).stream()
                    .filter(key -> !key.equals(person))
                    .forEach(keys::add));
    return keys;
  }
}
