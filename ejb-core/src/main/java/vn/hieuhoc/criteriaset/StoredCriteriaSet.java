package vn.hieuhoc.criteriaset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import vn.hieuhoc.criteria.CriteriaSet;
import vn.hieuhoc.criteria.Subject;
import vn.hieuhoc.criteria.Title;

/**
 * A criteria set as it is kept: its document word for word, and the columns it is found by.
 *
 * <p>A draft may be written over by another document with the same code and number. Published, it
 * is fixed for ever.
 */
@Entity
@Table(name = "criteria_set")
@NamedQuery(
    name = "StoredCriteriaSet.inForce",
    query =
        "select s from StoredCriteriaSet s where s.title = :title and s.status = :published"
            + " and s.effectiveFrom <= :day and (s.effectiveTo is null or s.effectiveTo >= :day)"
            + " order by s.effectiveFrom desc, s.publishedAt desc, s.id desc")
@NamedQuery(
    name = "StoredCriteriaSet.rows",
    query =
        "select new vn.hieuhoc.criteriaset.CriteriaSetRow(s.id, s.publicId, s.code, s.number, s.title,"
            + " s.subject, s.nameVi, s.nameEn, s.status, s.effectiveFrom, s.effectiveTo, s.createdAt,"
            + " s.publishedAt, s.suspendedError) from StoredCriteriaSet s"
            + " where s.status = :published or :drafts = true"
            + " order by s.title, s.code, s.number desc")
public class StoredCriteriaSet {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "public_id", updatable = false)
  private UUID publicId;

  @Column(name = "code", updatable = false)
  private String code;

  @Column(name = "number", updatable = false)
  private int number;

  @Enumerated(EnumType.STRING)
  @Column(name = "title")
  private Title title;

  @Enumerated(EnumType.STRING)
  @Column(name = "subject")
  private Subject subject;

  @Column(name = "name_vi")
  private String nameVi;

  @Column(name = "name_en")
  private String nameEn;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private CriteriaSetStatus status;

  @Column(name = "effective_from")
  private LocalDate effectiveFrom;

  @Column(name = "effective_to")
  private LocalDate effectiveTo;

  @Column(name = "document")
  private String document;

  @Column(name = "document_hash")
  private byte[] documentHash;

  @Column(name = "suspended_error")
  private String suspendedError;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "published_at")
  private Instant publishedAt;

  /** For JPA. */
  protected StoredCriteriaSet() {}

  StoredCriteriaSet(CriteriaSet set, String document, byte[] hash, Instant now) {
    this.publicId = UUID.randomUUID();
    this.code = set.code();
    this.number = set.version();
    this.status = CriteriaSetStatus.DRAFT;
    this.createdAt = now;
    write(set, document, hash);
  }

  /** Puts another document in the place of this draft. */
  void replace(CriteriaSet set, String newDocument, byte[] hash) {
    if (status != CriteriaSetStatus.DRAFT) {
      throw new CriteriaSetFixed(code, number);
    }
    write(set, newDocument, hash);
  }

  /** From now on the set counts and never changes. Publishing again lifts a suspension. */
  void publish(Instant now) {
    status = CriteriaSetStatus.PUBLISHED;
    publishedAt = publishedAt == null ? now : publishedAt;
    suspendedError = null;
  }

  void suspend(String error) {
    suspendedError = error.length() > 1000 ? error.substring(0, 1000) : error;
  }

  boolean says(byte[] hash) {
    return Arrays.equals(documentHash, hash);
  }

  private void write(CriteriaSet set, String newDocument, byte[] hash) {
    title = set.title();
    subject = set.subject();
    nameVi = set.name().vi();
    nameEn = set.name().en();
    effectiveFrom = set.effectiveFrom();
    effectiveTo = set.effectiveTo();
    document = newDocument;
    documentHash = hash.clone();
  }

  Long id() {
    return id;
  }

  UUID publicId() {
    return publicId;
  }

  Title title() {
    return title;
  }

  boolean isPublished() {
    return status == CriteriaSetStatus.PUBLISHED;
  }

  boolean isSuspended() {
    return suspendedError != null;
  }

  String document() {
    return document;
  }
}
