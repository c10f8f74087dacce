package vn.hieuhoc.material;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnameseText;

/**
 * Something to read, hear or watch that a unit offers.
 *
 * <p>It begins as a draft with one file, is published, and may be withdrawn and published again. A
 * new file is a new version; what it says of itself may change at any time. It never moves to
 * another unit and is never deleted.
 */
@Entity
@Table(name = "material")
public class Material {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "public_id", updatable = false)
  private UUID publicId;

  @Column(name = "unit_id", updatable = false)
  private Long unitId;

  @Column(name = "title")
  private String title;

  @Column(name = "title_folded")
  private String titleFolded;

  @Column(name = "description")
  private String description;

  @Column(name = "language")
  private String language;

  @Column(name = "author")
  private String author;

  @Column(name = "licence")
  private String licence;

  @Column(name = "source")
  private String source;

  @Column(name = "minutes")
  private Integer minutes;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private MaterialStatus status;

  @Column(name = "current_version_id")
  private Long currentVersionId;

  @Column(name = "created_by_account_id", updatable = false)
  private Long createdByAccountId;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "modified_at")
  private Instant modifiedAt;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Column(name = "indexed_at")
  private Instant indexedAt;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "material_topic", joinColumns = @JoinColumn(name = "material_id"))
  @Column(name = "topic_code")
  private Set<String> topics = new HashSet<>();

  /** For JPA. */
  protected Material() {}

  Material(Long unitId, MaterialDetails details, Long accountId, Instant at) {
    this.publicId = UUID.randomUUID();
    this.unitId = unitId;
    this.status = MaterialStatus.DRAFT;
    this.createdByAccountId = accountId;
    this.createdAt = at;
    describe(details, at);
  }

  /** Says anew what it is. */
  final void describe(MaterialDetails details, Instant at) {
    this.title = VietnameseText.tidy(details.title());
    this.titleFolded = VietnameseText.fold(this.title);
    this.description =
        details.description() == null || details.description().isBlank()
            ? null
            : details.description().strip();
    this.language = details.language();
    this.author = VietnameseText.tidyOrNull(details.author());
    this.licence = VietnameseText.tidy(details.licence());
    this.source = VietnameseText.tidyOrNull(details.source());
    this.minutes = details.minutes() == null ? this.minutes : details.minutes();
    this.topics.clear();
    this.topics.addAll(details.topics());
    this.modifiedAt = at;
  }

  /** Offers this file from now on. */
  void use(MaterialVersion file, Instant at) {
    this.currentVersionId = file.id();
    this.modifiedAt = at;
  }

  /** Everybody may see it. Publishing again is harmless and keeps the first date. */
  void publish(Instant at) {
    if (currentVersionId == null) {
      throw Refused.of("file", "material.no-file", title);
    }
    status = MaterialStatus.PUBLISHED;
    publishedAt = publishedAt == null ? at : publishedAt;
    modifiedAt = at;
  }

  /** Takes it out of the catalogue. A draft was never in it. */
  void withdraw(Instant at) {
    if (status == MaterialStatus.DRAFT) {
      throw new Refused("material.not-published", title);
    }
    status = MaterialStatus.WITHDRAWN;
    modifiedAt = at;
  }

  /** Learns how long it takes, unless its author said so. */
  void estimate(int estimatedMinutes, Instant at) {
    minutes = minutes == null ? Integer.valueOf(estimatedMinutes) : minutes;
    modifiedAt = at;
  }

  boolean isPublished() {
    return status == MaterialStatus.PUBLISHED;
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

  String title() {
    return title;
  }

  String description() {
    return description;
  }

  String language() {
    return language;
  }

  String author() {
    return author;
  }

  String licence() {
    return licence;
  }

  String source() {
    return source;
  }

  Integer minutes() {
    return minutes;
  }

  MaterialStatus status() {
    return status;
  }

  Long currentVersionId() {
    return currentVersionId;
  }

  Instant publishedAt() {
    return publishedAt;
  }

  Set<String> topics() {
    return Set.copyOf(topics);
  }
}
