package vn.hieuhoc.position;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A person was on the staff of a workplace for a time. Several at once are possible. */
@Entity
@Table(name = "person_employment")
public class Employment {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Column(name = "person_id", updatable = false)
  private Long personId;

  @Column(name = "unit_id", updatable = false)
  private Long unitId;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  /** For JPA. */
  protected Employment() {}

  Employment(Long personId, Long unitId, LocalDate validFrom) {
    this.personId = personId;
    this.unitId = unitId;
    this.validFrom = validFrom;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  /** The entry was wrong: it began on another day. */
  void begin(LocalDate day) {
    validFrom = day;
  }

  LocalDate validTo() {
    return validTo;
  }

  void end(LocalDate day) {
    validTo = day;
  }
}
