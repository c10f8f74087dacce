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
import vn.hieuhoc.support.VietnameseText;

/** A clan (dòng họ). It stands where its council sits; its members may live anywhere. */
@Entity
@Table(name = "clan")
public class Clan {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "public_id", updatable = false)
  private UUID publicId;

  @Column(name = "name")
  private String name;

  @Column(name = "unit_id")
  private Long unitId;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  /** For JPA. */
  protected Clan() {}

  Clan(String name, Long unitId, LocalDate validFrom, Instant createdAt) {
    this.publicId = UUID.randomUUID();
    this.name = VietnameseText.tidy(name);
    this.unitId = unitId;
    this.validFrom = validFrom;
    this.createdAt = createdAt;
  }

  void rename(String newName) {
    name = VietnameseText.tidy(newName);
  }

  /** Its council sits elsewhere today. */
  void standsAt(Long newUnitId) {
    unitId = newUnitId;
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

  String name() {
    return name;
  }

  UUID publicId() {
    return publicId;
  }

  Long unitId() {
    return unitId;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  LocalDate validTo() {
    return validTo;
  }
}
