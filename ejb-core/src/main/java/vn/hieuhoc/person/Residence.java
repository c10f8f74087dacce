package vn.hieuhoc.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A person lived in a hamlet (or in a commune, when the hamlet is not known) for a time. */
@Entity
@Table(name = "person_residence")
public class Residence {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Column(name = "person_id", updatable = false)
  private Long personId;

  @Column(name = "unit_id")
  private Long unitId;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "opened_by_act_id", updatable = false)
  private Long openedByActId;

  @Column(name = "closed_by_act_id")
  private Long closedByActId;

  /** For JPA. */
  protected Residence() {}

  Residence(Long personId, Long unitId, LocalDate validFrom) {
    this.personId = personId;
    this.unitId = unitId;
    this.validFrom = validFrom;
  }

  /** The place went on in another by an act on the map, and the person with it. */
  Residence goOn(Long otherUnitId, LocalDate day, Long actId) {
    Residence next = new Residence(personId, otherUnitId, day);
    next.openedByActId = actId;
    validTo = day;
    closedByActId = actId;
    return next;
  }

  /** The entry was wrong: it was this place all the time. */
  void correct(Long rightUnitId) {
    unitId = rightUnitId;
  }

  /** The entry was wrong: the person came on another day. */
  void begin(LocalDate day) {
    validFrom = day;
  }

  /** The first day elsewhere, or null when it lasts. */
  void end(LocalDate day) {
    validTo = day;
  }

  /** True when an act on the map began it: its first day is the day of the act. */
  boolean openedByAct() {
    return openedByActId != null;
  }

  /** True when an act on the map ended it. */
  boolean closedByAct() {
    return closedByActId != null;
  }

  Long unitId() {
    return unitId;
  }

  Long personId() {
    return personId;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  LocalDate validTo() {
    return validTo;
  }
}
