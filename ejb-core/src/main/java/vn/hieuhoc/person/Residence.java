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

  @Column(name = "valid_from", updatable = false)
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  /** For JPA. */
  protected Residence() {}

  Residence(Long personId, Long unitId, LocalDate validFrom) {
    this.personId = personId;
    this.unitId = unitId;
    this.validFrom = validFrom;
  }

  /** The entry was wrong: it was this place all the time. */
  void correct(Long rightUnitId) {
    unitId = rightUnitId;
  }

  void end(LocalDate day) {
    validTo = day;
  }

  Long unitId() {
    return unitId;
  }

  LocalDate validFrom() {
    return validFrom;
  }
}
