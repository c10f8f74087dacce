package vn.hieuhoc.position;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody serves a unit in a post for a time. */
@Entity
@Table(name = "person_position")
public class Position {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "public_id", updatable = false)
  private UUID publicId;

  @Column(name = "person_id", updatable = false)
  private Long personId;

  @Column(name = "unit_id", updatable = false)
  private Long unitId;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", updatable = false)
  private PositionKind kind;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "basis")
  private String basis;

  /** For JPA. */
  protected Position() {}

  Position(Long personId, Long unitId, NewPosition command) {
    this.publicId = UUID.randomUUID();
    this.personId = personId;
    this.unitId = unitId;
    this.kind = command.kind();
    this.validFrom = command.from();
    this.validTo = command.to();
    this.basis = command.basis();
  }

  Long id() {
    return id;
  }

  UUID publicId() {
    return publicId;
  }

  Long personId() {
    return personId;
  }

  Long unitId() {
    return unitId;
  }

  PositionKind kind() {
    return kind;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  LocalDate validTo() {
    return validTo;
  }

  String basis() {
    return basis;
  }

  void end(LocalDate day) {
    validTo = day;
  }

  /** What was written down wrongly is put right; who held which post where stays. */
  void correct(LocalDate from, LocalDate to, String newBasis) {
    validFrom = from;
    validTo = to;
    basis = newBasis;
  }
}
