package vn.hieuhoc.recognition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.hieuhoc.criteria.Title;

/** A signed decision of a unit. Its number and date name it; sending it twice is one decision. */
@Entity
@Table(name = "recognition_decision")
@NamedQuery(
    name = "RecognitionDecision.rows",
    query = RecognitionDecision.ROWS + " order by d.decisionDate desc, d.id desc")
@NamedQuery(
    name = "RecognitionDecision.row",
    query = RecognitionDecision.ROWS + " and d.publicId = :id")
public class RecognitionDecision {

  static final String ROWS =
      "select new vn.hieuhoc.recognition.DecisionRow(d.publicId, d.title, d.year,"
          + " d.decisionNumber, d.decisionDate, d.signer, d.signerPosition, d.unitId, d.basis,"
          + " (select count(r) from Recognition r where r.decisionId = d.id), d.createdAt)"
          + " from RecognitionDecision d where d.unitId in"
          + " (select u.descendantId from UnitClosure u where u.ancestorId in :reach"
          + " and u.validTo is null)";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Column(name = "public_id", updatable = false)
  private UUID publicId;

  @Enumerated(EnumType.STRING)
  @Column(name = "title", updatable = false)
  private Title title;

  @Column(name = "year", updatable = false)
  private int year;

  @Column(name = "decision_number", updatable = false)
  private String decisionNumber;

  @Column(name = "decision_date", updatable = false)
  private LocalDate decisionDate;

  @Column(name = "signer", updatable = false)
  private String signer;

  @Column(name = "signer_position", updatable = false)
  private String signerPosition;

  @Column(name = "unit_id", updatable = false)
  private Long unitId;

  @Enumerated(EnumType.STRING)
  @Column(name = "basis", updatable = false)
  private DecisionBasis basis;

  @Column(name = "decided_by_account_id", updatable = false)
  private Long decidedByAccountId;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  /** For JPA; decisions are written by {@link RecognitionRepository#put}. */
  protected RecognitionDecision() {}

  Long id() {
    return id;
  }

  UUID publicId() {
    return publicId;
  }

  Title title() {
    return title;
  }

  int year() {
    return year;
  }

  String decisionNumber() {
    return decisionNumber;
  }

  LocalDate decisionDate() {
    return decisionDate;
  }

  String signer() {
    return signer;
  }

  DecisionBasis basis() {
    return basis;
  }
}
