package vn.hieuhoc.equivalence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import vn.hieuhoc.freshness.OfOnePerson;
import vn.hieuhoc.material.MaterialFormat;
import vn.hieuhoc.material.StoredFile;

/**
 * A decision that somebody needs a course or a step of a path no more. It is given once, with the
 * paper that was seen, and may be revoked once.
 */
@Entity
@Table(name = "equivalence")
public class Equivalence implements OfOnePerson {

  private static final int HOLDS = 1;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "public_id", updatable = false)
  private UUID publicId;

  @Column(name = "person_id")
  private Long personId;

  @Column(name = "unit_id", updatable = false)
  private Long unitId;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", updatable = false)
  private EquivalenceKind kind;

  @Column(name = "of_id", updatable = false)
  private UUID ofId;

  @Column(name = "target_id", updatable = false)
  private UUID targetId;

  @Column(name = "title", updatable = false)
  private String title;

  @Column(name = "reason", updatable = false)
  private String reason;

  @Column(name = "sha256", updatable = false)
  private byte[] sha256;

  @Column(name = "file_name", updatable = false)
  private String fileName;

  @Enumerated(EnumType.STRING)
  @Column(name = "format", updatable = false)
  private MaterialFormat format;

  @Column(name = "size_bytes", updatable = false)
  private long sizeBytes;

  @Column(name = "given_by_account_id", updatable = false)
  private Long givenByAccountId;

  @Column(name = "given_at", updatable = false)
  private Instant givenAt;

  @Column(name = "standing")
  private Integer standing;

  @Column(name = "revoked_by_account_id")
  private Long revokedByAccountId;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  @Column(name = "revoke_reason")
  private String revokeReason;

  /** For JPA. */
  protected Equivalence() {}

  Equivalence(
      Long personId, Replaced what, String reason, StoredFile file, Long accountId, Instant at) {
    this.publicId = UUID.randomUUID();
    this.personId = personId;
    this.unitId = what.unitKey();
    this.kind = what.kind();
    this.ofId = what.of();
    this.targetId = what.target();
    this.title = what.title();
    this.reason = reason;
    this.sha256 = HexFormat.of().parseHex(file.sha256());
    this.fileName = file.fileName();
    this.format = file.format();
    this.sizeBytes = file.sizeBytes();
    this.givenByAccountId = accountId;
    this.givenAt = at;
    this.standing = HOLDS;
  }

  @Override
  public Long concerns() {
    return personId;
  }

  /** True while it holds. */
  boolean standing() {
    return standing != null;
  }

  /**
   * It holds no more. Revoking twice changes nothing.
   *
   * @return true when it held until now
   */
  boolean revoke(String why, Long accountId, Instant at) {
    boolean held = standing != null;
    if (held) {
      standing = null;
      revokeReason = why;
      revokedByAccountId = accountId;
      revokedAt = at;
    }
    return held;
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

  EquivalenceKind kind() {
    return kind;
  }

  UUID ofId() {
    return ofId;
  }

  String title() {
    return title;
  }

  String fileName() {
    return fileName;
  }

  MaterialFormat format() {
    return format;
  }

  long sizeBytes() {
    return sizeBytes;
  }

  String sha256() {
    return HexFormat.of().formatHex(sha256);
  }
}
