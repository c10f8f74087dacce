package vn.hieuhoc.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.person.NewPerson;
import vn.hieuhoc.person.NewResidence;
import vn.hieuhoc.person.PartialDate;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnameseText;

/** Finds those who come to a session in the register, or enters them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Attendees {

  @Inject private AttendanceRepository lines;
  @Inject private OrganisationService organisation;
  @Inject private PersonService people;

  Long key(UUID personId) {
    return people.key(personId);
  }

  /**
   * The one person of that name, year of birth and home; entered when there is none.
   *
   * @param day day since when a newly entered person is known to live there
   * @throws Refused {@code attendance.several-people} when it could be one of several
   */
  UUID findOrEnter(AddAttendee attendee, LocalDate day) {
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
}
