package vn.hieuhoc.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Forbidden;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.person.NewPerson;
import vn.hieuhoc.person.NewResidence;
import vn.hieuhoc.person.PartialDate;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.person.RegisterReach;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnameseText;

/** Finds those who come to a session in the register, or enters them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Attendees {

  @Inject private AttendanceRepository lines;
  @Inject private OrganisationService organisation;
  @Inject private PersonService people;
  @Inject private RegisterReach reach;
  @Inject private Access access;

  /**
   * Key of somebody whose presence at the session is told: who enrolled or stands on the list
   * already, or whom the caller may know. Nobody says of himself or herself that he was there.
   *
   * @throws Refused {@code attendance.own-presence}
   * @throws NotFound for everybody else, whether there is such a person or not
   */
  Long key(UUID personId, AttendanceStatus status, SessionRow session) {
    Long key = people.key(personId);
    if (status.there() && reach.isCaller(key)) {
      access.noteRefusal(session.unitKey(), "attendance.own-presence");
      throw Refused.of("person", "attendance.own-presence", session.title());
    }
    if (!lines.lists(session.key(), session.offeringKey(), key)) {
      people.find(personId);
    }
    return key;
  }

  /**
   * The one person of that name, year of birth and home; entered when there is none. Only where the
   * caller may enter people: who lives elsewhere enrols alone, so that a list tells nothing about
   * the people of other communes.
   *
   * @param day day since when a newly entered person is known to live there
   * @throws Refused {@code attendance.several-people} when it could be one of several
   */
  UUID findOrEnter(AddAttendee attendee, LocalDate day) {
    requireNear(attendee.unit());
    List<Long> namesakes =
        lines.namesakes(
            VietnameseText.fold(attendee.fullName()),
            attendee.birthYear(),
            organisation.key(attendee.unit()));
    if (namesakes.size() > 1) {
      throw Refused.of(
          "fullName",
          "attendance.several-people",
          namesakes.size(),
          String.valueOf(attendee.birthYear()));
    }
    if (namesakes.size() == 1) {
      return people.row(namesakes.get(0)).id();
    }
    PartialDate born =
        attendee.birthYear() == null ? null : PartialDate.ofYear(attendee.birthYear());
    return people.create(
        NewPerson.met(
            VietnameseText.tidy(attendee.fullName()),
            born,
            new NewResidence(attendee.unit(), day)));
  }

  private void requireNear(UUID unitId) {
    UnitRow unit = organisation.unit(unitId);
    if (access.may(unit.key(), Role.CENTRE_MANAGER, Role.PRESENTER)) {
      return;
    }
    try {
      reach.requireEntry(unit.key());
    } catch (Forbidden elsewhere) {
      throw Refused.of("unit", "attendance.elsewhere", unit.name());
    }
  }
}
