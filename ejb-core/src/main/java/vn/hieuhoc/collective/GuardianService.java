package vn.hieuhoc.collective;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.person.RegisterReach;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnamTime;

/**
 * Which adult acts for which child. It ends on the day that is entered, and in any case on the day
 * on which the child is old enough to act alone.
 */
@Stateless
public class GuardianService {

  /** From this age on one acts alone. */
  public static final int OLD_ENOUGH = 16;

  private static final int ADULT = 18;

  @Inject private GuardianRepository guardians;
  @Inject private PersonService people;
  @Inject private RegisterReach reach;
  @Inject private AuditLog auditLog;
  @Inject private Clock clock;

  /** An adult acts for a child of under 16 from a day on. */
  public void entrust(UUID childId, @Valid @NotNull NewGuardian command) {
    PersonRow child = people.find(childId);
    HeldRole as = reach.requireKeeper(child.homeKey());
    PersonRow guardian = people.find(command.guardian());
    LocalDate from = command.from() == null ? today() : command.from();
    requireFit(child, guardian, from);
    boolean already =
        guardians.of(child.key()).stream()
            .anyMatch(
                each ->
                    each.guardianId().equals(guardian.key())
                        && (each.validTo() == null || each.validTo().isAfter(from)));
    if (already) {
      throw Refused.of("guardian", "person.guardian-already", guardian.fullName());
    }
    guardians.add(new Guardian(child.key(), guardian.key(), from));
    auditLog.write(
        Act.on("person.entrust", "person", childId)
            .at(child.homeKey())
            .forPerson(child.key())
            .as(as));
  }

  /** The adult acts for the child no more: the day is the first one without. */
  public void release(UUID childId, UUID guardianId, @NotNull LocalDate day) {
    PersonRow child = people.find(childId);
    HeldRole as = reach.requireKeeper(child.homeKey());
    Long guardianKey = people.key(guardianId);
    Guardian lasting =
        guardians.of(child.key()).stream()
            .filter(each -> each.guardianId().equals(guardianKey) && each.validTo() == null)
            .findFirst()
            .orElseThrow(() -> new NotFound("guardian", guardianId));
    if (!day.isAfter(lasting.validFrom())) {
      throw Refused.of("day", "person.guardian-dates", day, lasting.validFrom());
    }
    if (day.isAfter(today())) {
      throw Refused.of("day", "household.from-ahead", day, today());
    }
    lasting.end(day);
    auditLog.write(
        Act.on("person.release", "person", childId)
            .at(child.homeKey())
            .forPerson(child.key())
            .as(as));
  }

  /** Who acts or acted for somebody in the caller's reach, and for whom that person does. */
  public List<GuardianRow> of(UUID personId) {
    Long key = people.readableKey(personId);
    List<Guardian> all = guardians.touching(key);
    Map<Long, PersonRow> rows =
        people.rowsOf(
            all.stream()
                .flatMap(each -> List.of(each.childId(), each.guardianId()).stream())
                .toList());
    LocalDate today = today();
    return all.stream().map(each -> row(each, key, rows, today)).filter(Objects::nonNull).toList();
  }

  /** The children for whom the caller acts today. */
  public List<PersonRow> ownWards() {
    LocalDate today = today();
    List<Long> wards = guardians.wardsOf(reach.ownPerson(), today);
    Map<Long, PersonRow> rows = people.rowsOf(wards);
    return wards.stream()
        .map(rows::get)
        .filter(Objects::nonNull)
        .filter(child -> child.birthDate() != null && child.birthDate().ageAt(today) < OLD_ENOUGH)
        .toList();
  }

  private void requireFit(PersonRow child, PersonRow guardian, LocalDate from) {
    if (child.key().equals(guardian.key())) {
      throw Refused.of("guardian", "person.guardian-oneself", child.fullName());
    }
    if (from.isAfter(today())) {
      throw Refused.of("from", "household.from-ahead", from, today());
    }
    if (child.birthDate() == null || child.birthDate().ageAt(today()) >= OLD_ENOUGH) {
      throw Refused.of("child", "person.guardian-child", OLD_ENOUGH);
    }
    if (from.isBefore(child.birthDate().earliest())) {
      throw Refused.of("from", "household.before-birth", from, child.fullName());
    }
    if (guardian.birthDate() == null) {
      throw Refused.of("guardian", "person.guardian-age-unknown", guardian.fullName());
    }
    if (guardian.birthDate().ageAt(from) < ADULT) {
      throw Refused.of("guardian", "person.guardian-adult", guardian.fullName(), ADULT);
    }
  }

  private static GuardianRow row(
      Guardian each, Long seenFrom, Map<Long, PersonRow> rows, LocalDate today) {
    boolean child = each.guardianId().equals(seenFrom);
    PersonRow other = rows.get(child ? each.childId() : each.guardianId());
    PersonRow ward = rows.get(each.childId());
    if (other == null || ward == null) {
      return null;
    }
    LocalDate grown =
        ward.birthDate() == null ? null : ward.birthDate().latest().plusYears(OLD_ENOUGH);
    LocalDate to =
        each.validTo() == null || grown != null && grown.isBefore(each.validTo())
            ? grown
            : each.validTo();
    return new GuardianRow(
        other.id(),
        other.fullName(),
        other.birthYear(),
        child,
        each.validFrom(),
        to,
        to == null || to.isAfter(today));
  }

  private LocalDate today() {
    return VietnamTime.today(clock);
  }
}
