package vn.hieuhoc.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * One certificate that was issued: for a recognition, or for a training programme that a person has
 * completed. It never changes; what it shows is read from what it is for.
 */
@Entity
@Table(name = "certificate")
public class Certificate {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Column(name = "public_id", updatable = false)
  private UUID publicId;

  @Column(name = "code", updatable = false)
  private String code;

  @Column(name = "serial", updatable = false)
  private String serial;

  @Column(name = "recognition_id", updatable = false)
  private Long recognitionId;

  @Column(name = "programme_id", updatable = false)
  private Long programmeId;

  @Column(name = "person_id", updatable = false)
  private Long personId;

  @Column(name = "issued_at", updatable = false)
  private Instant issuedAt;

  /** For JPA. */
  protected Certificate() {}

  Certificate(String serial, Long recognitionId, Instant issuedAt) {
    this.publicId = UUID.randomUUID();
    this.code = CertificateCode.random();
    this.serial = serial;
    this.recognitionId = recognitionId;
    this.issuedAt = issuedAt;
  }

  String code() {
    return code;
  }

  String serial() {
    return serial;
  }

  Long recognitionId() {
    return recognitionId;
  }

  Instant issuedAt() {
    return issuedAt;
  }
}
