package vn.hieuhoc.collective;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A household (hộ gia đình) of a hamlet. */
@Entity
@Table(name = "household")
public class Household {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "public_id", updatable = false)
  private UUID publicId;

  @Column(name = "code")
  private String code;

  @Column(name = "unit_id")
  private Long unitId;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  /** For JPA. */
  protected Household() {}

  Household(String code, Long unitId, LocalDate validFrom, Instant createdAt) {
    this.publicId = UUID.randomUUID();
    this.code = code;
    this.unitId = unitId;
    this.validFrom = validFrom;
    this.createdAt = createdAt;
  }

  /** It stands elsewhere today, under a code of its own there. */
  void standsAt(Long newUnitId, String newCode) {
    unitId = newUnitId;
    code = newCode;
  }

  /** It was there earlier than was said first. */
  void begin(LocalDate day) {
    validFrom = day;
  }

  void end(LocalDate day) {
    validTo = day;
  }

  Long id() {
    return id;
  }

  UUID publicId() {
    return publicId;
  }

  Long unitId() {
    return unitId;
  }

  String code() {
    return code;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  LocalDate validTo() {
    return validTo;
  }
}
