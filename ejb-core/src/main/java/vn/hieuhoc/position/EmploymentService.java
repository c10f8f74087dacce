package vn.hieuhoc.position;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.organisation.UnitTree;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.person.RegisterReach;
import vn.hieuhoc.person.StayRow;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.SystemUse;
import vn.hieuhoc.support.VietnamTime;
import vn.hieuhoc.support.VietnameseText;

/** Who is on the staff of which workplace. */
@Stateless
public class EmploymentService {

  @Inject private EmploymentRepository employments;
  @Inject private PersonService people;
  @Inject private OrganisationService organisation;
  @Inject private RegisterReach reach;
  @Inject private AuditLog auditLog;
  @Inject private Clock clock;

  /** Takes a person onto the staff of a workplace from a day on. */
  public void employ(UUID personId, UUID workplaceId, LocalDate from) {
    UnitRow workplace = workplace(workplaceId);
    HeldRole as = reach.requireKeeper(workplace.areaKey());
    PersonRow person = people.find(personId);
    if (employments.lasting(person.key(), workplace.key()).isPresent()) {
      throw Refused.of("person", "person.employed-already", workplace.name());
    }
    requireFree(person, workplace, null, new EmploymentChange(from, null));
    employments.add(new Employment(person.key(), workplace.key(), from));
    write("person.employ", personId, person, workplace, as);
  }

  /** The person leaves the workplace: the day is the first one without it. */
  public void leave(UUID personId, UUID workplaceId, LocalDate day) {
    UnitRow workplace = workplace(workplaceId);
    HeldRole as = reach.requireKeeper(workplace.areaKey());
    PersonRow person = people.find(personId);
    Employment employment =
        employments
            .lasting(person.key(), workplace.key())
            .orElseThrow(() -> new NotFound("employment", personId));
    requireFree(person, workplace, employment, new EmploymentChange(employment.validFrom(), day));
    employment.end(day);
    write("person.leave", personId, person, workplace, as);
  }

  /**
   * The person worked there at another time.
   *
   * @param from the first day as it stands in the register
   */
  public void correct(
      UUID personId, UUID workplaceId, LocalDate from, @Valid @NotNull EmploymentChange change) {
    UnitRow workplace = workplace(workplaceId);
    HeldRole as = reach.requireKeeper(workplace.areaKey());
    PersonRow person = people.find(personId);
    Employment employment = startingOn(person, workplace, from);
    requireFree(person, workplace, employment, change);
    employment.begin(change.from());
    employment.end(change.to());
    write("person.employment-correct", personId, person, workplace, as);
  }

  /** The person never worked there at that time. */
  public void takeBack(UUID personId, UUID workplaceId, LocalDate from) {
    UnitRow workplace = workplace(workplaceId);
    HeldRole as = reach.requireKeeper(workplace.areaKey());
    PersonRow person = people.find(personId);
    employments.remove(startingOn(person, workplace, from));
    write("person.employment-take-back", personId, person, workplace, as);
  }

  /** The workplaces of today in the caller's reach, by name. */
  public List<UnitRow> workplaces() {
    List<Long> keys = employments.workplaces(reach.readable(), today());
    return organisation.unitsOf(keys).values().stream()
        .sorted(Comparator.comparing(UnitRow::name, VietnameseText.ORDER))
        .toList();
  }

  /** A workplace in the caller's reach. */
  public UnitRow find(UUID workplaceId) {
    UnitRow workplace = workplace(workplaceId);
    reach.requireReadable(workplace.areaKey(), "unit", workplaceId);
    return workplace;
  }

  /** Who was on the staff of a workplace in the caller's reach on a day, by name. */
  public Page<StaffRow> staff(UUID workplaceId, LocalDate day, PageRequest page) {
    return employments.staff(find(workplaceId).key(), day == null ? today() : day, page);
  }

  private void requireFree(
      PersonRow person, UnitRow workplace, Employment changed, EmploymentChange to) {
    if (to.to() != null && !to.to().isAfter(to.from())) {
      throw Refused.of("day", "person.employment-dates", to.to(), to.from());
    }
    if (to.from().isAfter(today())) {
      throw Refused.of("from", "person.employment-in-future", to.from());
    }
    if (person.birthDate() != null && to.from().isBefore(person.birthDate().earliest())) {
      throw Refused.of("from", "person.employment-before-birth", to.from(), person.fullName());
    }
    for (Employment other : employments.at(person.key(), workplace.key())) {
      boolean before = other.validTo() != null && !other.validTo().isAfter(to.from());
      boolean after = to.to() != null && !to.to().isAfter(other.validFrom());
      if (other != changed && !before && !after) {
        throw Refused.of("from", "person.employment-overlap", workplace.name(), other.validFrom());
      }
    }
  }

  private Employment startingOn(PersonRow person, UnitRow workplace, LocalDate from) {
    return employments.at(person.key(), workplace.key()).stream()
        .filter(each -> each.validFrom().equals(from))
        .findFirst()
        .orElseThrow(() -> new NotFound("employment", person.id()));
  }

  private void write(
      String action, UUID personId, PersonRow person, UnitRow workplace, HeldRole as) {
    auditLog.write(
        Act.on(action, "person", personId).at(workplace.key()).forPerson(person.key()).as(as));
  }

  private LocalDate today() {
    return VietnamTime.today(clock);
  }

  /** Where a person works or worked, newest first. */
  public List<StayRow> of(UUID personId) {
    return ofPerson(people.readableKey(personId));
  }

  /** Where a person works or worked, newest first. */
  @SystemUse
  public List<StayRow> ofPerson(Long personKey) {
    return employments.ofPerson(personKey);
  }

  /** Keys of the staff of a workplace on a day. */
  @SystemUse
  public List<Long> staffOf(Long workplaceKey, LocalDate day) {
    return employments.staffOf(workplaceKey, day);
  }

  private UnitRow workplace(UUID workplaceId) {
    UnitRow unit = organisation.unit(workplaceId);
    if (unit.tree() != UnitTree.WORKPLACE || unit.areaKey() == null) {
      throw Refused.of("workplace", "person.not-a-workplace", unit.name());
    }
    return unit;
  }
}
