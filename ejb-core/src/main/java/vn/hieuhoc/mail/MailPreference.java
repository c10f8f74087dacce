package vn.hieuhoc.mail;

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
import vn.hieuhoc.freshness.OfOnePerson;

/** Where a person wants letters, how often, and since when the person agrees to them. */
@Entity
@Table(name = "mail_preference")
public class MailPreference implements OfOnePerson {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "person_id")
  private Long personId;

  @Column(name = "address")
  private String address;

  @Enumerated(EnumType.STRING)
  @Column(name = "rhythm")
  private MailRhythm rhythm;

  @Column(name = "language")
  private String language;

  @Column(name = "consented_at")
  private Instant consentedAt;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  /** For JPA. */
  protected MailPreference() {}

  MailPreference(Long personId) {
    this.personId = personId;
    this.address = "";
  }

  @Override
  public Long concerns() {
    return personId;
  }

  /** The person agrees; another address has to be confirmed anew. */
  void choose(String newAddress, MailRhythm newRhythm, String newLanguage, Instant at) {
    if (!newAddress.equals(address)) {
      confirmedAt = null;
    }
    address = newAddress;
    rhythm = newRhythm;
    language = newLanguage;
    consentedAt = at;
    changedAt = at;
  }

  /** Who reads letters at the address wants them. */
  void confirm(Instant at) {
    if (confirmedAt == null) {
      confirmedAt = at;
    }
  }

  /** No letters from now on. */
  void stop(Instant at) {
    rhythm = MailRhythm.NEVER;
    changedAt = at;
  }

  MailChoice choice() {
    return new MailChoice(address, rhythm, confirmedAt);
  }

  Long personId() {
    return personId;
  }

  String address() {
    return address;
  }

  MailRhythm rhythm() {
    return rhythm;
  }

  String language() {
    return language;
  }

  boolean isConfirmed() {
    return confirmedAt != null;
  }
}
