package vn.hieuhoc.organisation;

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
import java.util.UUID;

/** A unit's identity. What it is called and where it stands is dated: see {@link UnitVersion}. */
@Entity
@Table(name = "organisational_unit")
public class OrganisationalUnit {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "public_id", updatable = false)
  private UUID publicId;

  @Enumerated(EnumType.STRING)
  @Column(name = "tree", updatable = false)
  private UnitTree tree;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "made_by_act_id", updatable = false)
  private Long madeByActId;

  /** For JPA. */
  protected OrganisationalUnit() {}

  OrganisationalUnit(UnitTree tree, Instant createdAt) {
    this(tree, createdAt, null);
  }

  OrganisationalUnit(UnitTree tree, Instant createdAt, Long madeByActId) {
    this.publicId = UUID.randomUUID();
    this.tree = tree;
    this.createdAt = createdAt;
    this.madeByActId = madeByActId;
  }

  Long id() {
    return id;
  }

  UUID publicId() {
    return publicId;
  }

  UnitTree tree() {
    return tree;
  }
}
