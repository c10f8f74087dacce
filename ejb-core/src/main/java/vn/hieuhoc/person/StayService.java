package vn.hieuhoc.person;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.support.NotFound;

/** Corrects where somebody lived: what was entered wrongly is put right, not written over. */
@Stateless
public class StayService {

  @Inject private PersonRepository people;
  @Inject private PersonEntry entry;
  @Inject private RegisterReach reach;
  @Inject private AuditLog auditLog;

  /**
   * How a stay really was.
   *
   * @param unit public id of the hamlet, or of the commune when the hamlet is not known
   * @param from first day
   * @param to first day elsewhere, or null while it lasts
   */
  public record StayChange(@NotNull UUID unit, @NotNull LocalDate from, LocalDate to) {}

  /**
   * A stay was otherwise: elsewhere, from another day on, or to another day.
   *
   * @param from the first day as it stands in the register
   */
  public void correct(UUID personId, @NotNull LocalDate from, @Valid @NotNull StayChange change) {
    Person person = person(personId);
    HeldRole as = reach.requireKeeper(person.homeUnitId(), "person", personId);
    Stays stays = entry.stays(person);
    Residence stay = stay(stays, personId, from);
    UnitRow home = entry.place(new NewResidence(change.unit(), null));
    if (stays.last().filter(stay::equals).isPresent() && !home.key().equals(stay.unitId())) {
      reach.requireKeeper(home.key());
    }
    boolean otherwise =
        !home.key().equals(stay.unitId()) || !change.from().equals(stay.validFrom());
    stays.correct(stay, home.key(), change.from(), change.to());
    if (otherwise) {
      entry.requireBegun(home, change.from());
    }
    keep(person, stays, "person.stay-correct", from, as);
  }

  /** The person lives there no more, and nobody knows where now: the day is the first one away. */
  public void end(UUID personId, @NotNull LocalDate day) {
    Person person = person(personId);
    HeldRole as = reach.requireKeeper(person.homeUnitId(), "person", personId);
    Stays stays = entry.stays(person);
    Residence stay =
        stays
            .last()
            .filter(last -> last.validTo() == null)
            .orElseThrow(() -> new NotFound("stay", personId));
    stays.correct(stay, stay.unitId(), stay.validFrom(), day);
    keep(person, stays, "person.stay-end", stay.validFrom(), as);
  }

  /** The newest move never was: the stay before it lasts again. */
  public void takeBack(UUID personId, @NotNull LocalDate from) {
    Person person = person(personId);
    HeldRole as = reach.requireKeeper(person.homeUnitId(), "person", personId);
    Stays stays = entry.stays(person);
    Residence wrong = stay(stays, personId, from);
    Residence last = stays.takeBack(wrong);
    people.remove(wrong);
    person.livesAt(last.unitId());
    entry.touched(person);
    auditLog.write(
        Act.on("person.stay-take-back", "person", personId)
            .at(wrong.unitId())
            .forPerson(person.id())
            .saying(from.toString())
            .as(as));
  }

  private void keep(Person person, Stays stays, String action, LocalDate from, HeldRole as) {
    stays.last().ifPresent(last -> person.livesAt(last.unitId()));
    entry.touched(person);
    auditLog.write(
        Act.on(action, "person", person.publicId())
            .at(person.homeUnitId())
            .forPerson(person.id())
            .saying(from.toString())
            .as(as));
  }

  private static Residence stay(Stays stays, UUID personId, LocalDate from) {
    return stays.startingOn(from).orElseThrow(() -> new NotFound("stay", personId));
  }

  private Person person(UUID personId) {
    return people.find(personId).orElseThrow(() -> new NotFound("person", personId));
  }
}
