package vn.hieuhoc.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a person agreed to, word for word as it stood on the screen, and when it was taken back. */
@Entity
@Table(name = "consent")
public class Consent {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Column(name = "person_id", updatable = false)
  private Long personId;

  @Enumerated(EnumType.STRING)
  @Column(name = "purpose", updatable = false)
  private ConsentPurpose purpose;

  @Column(name = "wording", updatable = false)
  private String wording;

  @Column(name = "language", updatable = false)
  private String language;

  @Column(name = "given_at", updatable = false)
  private Instant givenAt;

  @Column(name = "given_by_account_id", updatable = false)
  private Long givenByAccountId;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  /** For JPA. */
  protected Consent() {}

  Consent(Long personId, ConsentPurpose purpose, GivenConsent given, Long byAccountId, Instant at) {
    this.personId = personId;
    this.purpose = purpose;
    this.wording = given.wording();
    this.language = given.language();
    this.givenByAccountId = byAccountId;
    this.givenAt = at;
  }

  /** Takes it back. A second time changes nothing. */
  void withdraw(Instant at) {
    if (withdrawnAt == null) {
      withdrawnAt = at;
    }
  }
}
