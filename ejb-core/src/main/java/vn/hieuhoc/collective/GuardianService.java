package vn.hieuhoc.collective;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.person.RegisterReach;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnamTime;

/** Which adult acts for which child. */
@Stateless
public class GuardianService {

  private static final int ADULT = 16;

  @Inject private GuardianRepository guardians;
  @Inject private PersonService people;
  @Inject private RegisterReach reach;
  @Inject private AuditLog auditLog;
  @Inject private Clock clock;

  /** An adult acts for a child of under 16 from a day on. */
  public void entrust(UUID childId, UUID guardianId, LocalDate from) {
    PersonRow child = people.find(childId);
    PersonRow guardian = people.find(guardianId);
    HeldRole as = reach.requireKeeper(child.homeKey());
    if (child.key().equals(guardian.key())
        || child.birthDate() == null
        || child.birthDate().ageAt(from) >= ADULT) {
      throw Refused.of("child", "person.guardian-child", ADULT);
    }
    guardians.add(new Guardian(child.key(), guardian.key(), from));
    auditLog.write(
        Act.on("person.entrust", "person", childId)
            .at(child.homeKey())
            .forPerson(child.key())
            .as(as));
  }

  /** The children for whom the caller acts today. */
  public List<PersonRow> ownWards() {
    List<Long> wards = guardians.wardsOf(reach.ownPerson(), VietnamTime.today(clock));
    return wards.stream().map(people.rowsOf(wards)::get).toList();
  }
}
