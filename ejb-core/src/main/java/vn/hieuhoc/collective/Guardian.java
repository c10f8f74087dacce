package vn.hieuhoc.collective;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** An adult acts for a child for a time. */
@Entity
@Table(name = "person_guardian")
public class Guardian {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Column(name = "child_id", updatable = false)
  private Long childId;

  @Column(name = "guardian_id", updatable = false)
  private Long guardianId;

  @Column(name = "valid_from", updatable = false)
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  /** For JPA. */
  protected Guardian() {}

  Guardian(Long childId, Long guardianId, LocalDate validFrom) {
    this.childId = childId;
    this.guardianId = guardianId;
    this.validFrom = validFrom;
  }

  void end(LocalDate day) {
    validTo = day;
  }

  Long childId() {
    return childId;
  }

  Long guardianId() {
    return guardianId;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  LocalDate validTo() {
    return validTo;
  }
}
