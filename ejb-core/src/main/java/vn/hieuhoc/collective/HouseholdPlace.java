package vn.hieuhoc.collective;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.hieuhoc.organisation.UnitPair;

/** A household lived in a hamlet, or in a commune when the hamlet is not known, for a time. */
@Entity
@Table(name = "household_place")
public class HouseholdPlace {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Column(name = "household_id", updatable = false)
  private Long householdId;

  @Column(name = "unit_id")
  private Long unitId;

  @Column(name = "valid_from", updatable = false)
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "opened_by_act_id", updatable = false)
  private Long openedByActId;

  @Column(name = "closed_by_act_id")
  private Long closedByActId;

  /** For JPA. */
  protected HouseholdPlace() {}

  HouseholdPlace(Long householdId, Long unitId, LocalDate validFrom) {
    this.householdId = householdId;
    this.unitId = unitId;
    this.validFrom = validFrom;
  }

  /** The place went on in another, by an act on the map or by itself. */
  HouseholdPlace goOn(UnitPair.Onward step) {
    HouseholdPlace next = new HouseholdPlace(householdId, step.unit(), step.date());
    next.openedByActId = step.act();
    validTo = step.date();
    closedByActId = step.act();
    return next;
  }

  /** The entry was wrong: it was this place all the time. */
  void correct(Long rightUnitId) {
    unitId = rightUnitId;
  }

  void end(LocalDate day) {
    validTo = day;
  }

  LocalDate validFrom() {
    return validFrom;
  }
}
