package vn.hieuhoc.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Where a centre keeps its questions, to use them in more than one quiz. */
@Entity
@Table(name = "question_bank")
public class QuestionBank {

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

  @Column(name = "name")
  private String name;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  /** For JPA. */
  protected QuestionBank() {}

  QuestionBank(Long unitId, String name, Instant createdAt) {
    this.publicId = UUID.randomUUID();
    this.unitId = unitId;
    this.name = name;
    this.createdAt = createdAt;
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

  String name() {
    return name;
  }
}
