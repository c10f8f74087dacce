package vn.hieuhoc.position;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.organisation.UnitTree;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.person.RegisterReach;
import vn.hieuhoc.person.StayRow;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.SystemUse;

/** Who is on the staff of which workplace. */
@Stateless
public class EmploymentService {

  @Inject private EmploymentRepository employments;
  @Inject private PersonService people;
  @Inject private OrganisationService organisation;
  @Inject private RegisterReach reach;
  @Inject private AuditLog auditLog;

  /** Takes a person onto the staff of a workplace from a day on. */
  public void employ(UUID personId, UUID workplaceId, LocalDate from) {
    UnitRow workplace = workplace(workplaceId);
    HeldRole as = reach.requireKeeper(workplace.areaKey());
    Long person = people.find(personId).key();
    if (employments.lasting(person, workplace.key()).isPresent()) {
      throw Refused.of("person", "person.employed-already", workplace.name());
    }
    employments.add(new Employment(person, workplace.key(), from));
    auditLog.write(
        Act.on("person.employ", "person", personId).at(workplace.key()).forPerson(person).as(as));
  }

  /** The person leaves the workplace: the day is the first one without it. */
  public void leave(UUID personId, UUID workplaceId, LocalDate day) {
    UnitRow workplace = workplace(workplaceId);
    HeldRole as = reach.requireKeeper(workplace.areaKey());
    Long person = people.find(personId).key();
    Employment employment =
        employments
            .lasting(person, workplace.key())
            .orElseThrow(() -> new NotFound("employment", personId));
    if (!day.isAfter(employment.validFrom())) {
      throw Refused.of("day", "person.employment-dates", day, employment.validFrom());
    }
    employment.end(day);
    auditLog.write(
        Act.on("person.leave", "person", personId).at(workplace.key()).forPerson(person).as(as));
  }

  /** Where a person works or worked, newest first. */
  public List<StayRow> of(UUID personId) {
    return employments.ofPerson(people.readableKey(personId));
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
