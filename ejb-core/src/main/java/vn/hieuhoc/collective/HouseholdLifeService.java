package vn.hieuhoc.collective;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.person.NewResidence;
import vn.hieuhoc.person.PersonChange;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.person.RegisterReach;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnamTime;

/** What happens to a household: it moves house, another member is its head, it ends. */
@Stateless
public class HouseholdLifeService {

  @Inject private HouseholdRepository households;
  @Inject private PersonService people;
  @Inject private OrganisationService organisation;
  @Inject private RegisterReach reach;
  @Inject private AuditLog auditLog;
  @Inject private Clock clock;

  /**
   * What happens to a household; what is left out stays.
   *
   * @param unit public id of the unit to which it moves, or null
   * @param head public id of the member who is the head, or null
   * @param from first day of the move or of the new head, or null for today
   * @param to first day without the household, or null
   * @param members whether the members who lived there move along
   */
  public record HouseholdChange(
      UUID unit, UUID head, LocalDate from, LocalDate to, boolean members) {}

  /** All of it happens or nothing. */
  public void change(UUID householdId, @NotNull HouseholdChange change) {
    if (change.unit() != null) {
      move(householdId, new MoveCollective(change.unit(), change.from(), change.members()));
    }
    if (change.head() != null) {
      changeHead(householdId, new NewHead(change.head(), change.from()));
    }
    if (change.to() != null) {
      end(householdId, change.to());
    }
  }

  /** The household moves house; its code stays when nobody else has it there. */
  public void move(UUID householdId, @Valid @NotNull MoveCollective move) {
    Household household = lasting(householdId);
    HeldRole as = reach.requireKeeper(household.unitId(), "household", householdId);
    UnitRow unit = organisation.unit(move.unit());
    reach.requireKeeper(unit.key());
    HouseholdService.requireInhabited(unit);
    Long left = household.unitId();
    if (left.equals(unit.key())) {
      throw Refused.of("unit", "household.same-place", unit.name());
    }
    LocalDate from = dayOf(move.from());
    organisation.way(unit.key()).requireBegun(unit.key(), "from", unit.name(), from);
    HouseholdPlace place = households.place(household.id()).orElse(null);
    if (place != null && from.isBefore(place.validFrom())) {
      throw Refused.of("from", "household.move-order", from, place.validFrom());
    }
    if (place != null && from.equals(place.validFrom())) {
      place.correct(unit.key());
    } else {
      if (place != null) {
        place.end(from);
      }
      households.add(new HouseholdPlace(household.id(), unit.key(), from));
    }
    boolean taken = households.codeIsTaken(unit.key(), household.code());
    household.standsAt(unit.key(), taken ? households.codeFor(unit.key(), null) : household.code());
    if (move.members()) {
      takeAlong(household, left, new NewResidence(unit.id(), from));
    }
    auditLog.write(Act.on("household.move", "household", householdId).at(unit.key()).as(as));
  }

  /** Another member is the head from a day on; the head before stays a member. */
  public void changeHead(UUID householdId, @Valid @NotNull NewHead change) {
    Household household = lasting(householdId);
    HeldRole as = reach.requireKeeper(household.unitId(), "household", householdId);
    PersonRow person = people.find(change.person());
    LocalDate from = dayOf(change.from());
    households.lockHousehold(household.id());
    List<HouseholdMember> members = households.lastingOf(household.id(), from);
    HouseholdMember next =
        members.stream()
            .filter(each -> each.personId().equals(person.key()))
            .findFirst()
            .orElseThrow(
                () -> Refused.of("person", "household.head-not-member", person.fullName()));
    if (next.role() == MemberRole.HEAD) {
      throw Refused.of("person", "household.head-already", person.fullName());
    }
    List<HouseholdMember> heads =
        members.stream().filter(each -> each.role() == MemberRole.HEAD).toList();
    heads.forEach(head -> become(head, MemberRole.MEMBER, from));
    become(next, MemberRole.HEAD, from);
    auditLog.write(
        Act.on("household.head", "household", householdId)
            .at(household.unitId())
            .forPerson(person.key())
            .as(as));
  }

  /** The household is no more: the day is the first one without it, and without its members. */
  public void end(UUID householdId, @NotNull LocalDate day) {
    Household household = lasting(householdId);
    HeldRole as = reach.requireKeeper(household.unitId(), "household", householdId);
    LocalDate to = dayOf(day);
    if (!to.isAfter(household.validFrom())) {
      throw Refused.of("day", "household.end-order", to, household.validFrom());
    }
    for (HouseholdMember member : households.lastingOf(household.id(), to)) {
      if (!to.isAfter(member.validFrom())) {
        throw Refused.of("day", "household.end-before-member", to, member.validFrom());
      }
      member.end(to);
    }
    HouseholdPlace place = households.place(household.id()).orElse(null);
    if (place != null) {
      if (!to.isAfter(place.validFrom())) {
        throw Refused.of("day", "household.end-order", to, place.validFrom());
      }
      place.end(to);
    }
    household.end(to);
    auditLog.write(Act.on("household.end", "household", householdId).at(household.unitId()).as(as));
  }

  private void takeAlong(Household household, Long left, NewResidence home) {
    List<Long> keys =
        households.lastingOf(household.id(), home.from()).stream()
            .map(HouseholdMember::personId)
            .toList();
    people.rowsOf(keys).values().stream()
        .filter(member -> left.equals(member.homeKey()))
        .forEach(
            member ->
                people.change(
                    member.id(),
                    new PersonChange(null, null, null, null, null, null, null, home, null, null)));
  }

  private void become(HouseholdMember member, MemberRole role, LocalDate from) {
    if (from.isBefore(member.validFrom())) {
      throw Refused.of("from", "household.head-order", from, member.validFrom());
    }
    if (from.equals(member.validFrom())) {
      member.correct(role);
    } else {
      member.end(from);
      households.add(new HouseholdMember(member.householdId(), member.personId(), role, from));
    }
  }

  private Household lasting(UUID householdId) {
    Household household =
        households.find(householdId).orElseThrow(() -> new NotFound("household", householdId));
    if (household.validTo() != null) {
      reach.requireReadable(household.unitId(), "household", householdId);
      throw new Refused("household.ended", household.code(), household.validTo());
    }
    return household;
  }

  /** The day, or today; a register says nothing of days to come. */
  private LocalDate dayOf(LocalDate day) {
    LocalDate today = VietnamTime.today(clock);
    if (day != null && day.isAfter(today)) {
      throw Refused.of("from", "household.from-ahead", day, today);
    }
    return day == null ? today : day;
  }
}
