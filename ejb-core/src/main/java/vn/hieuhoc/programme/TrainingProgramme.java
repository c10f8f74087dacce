package vn.hieuhoc.programme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.support.VietnameseText;

/**
 * What holders of some positions shall learn: content items, each met in one of several ways.
 *
 * <p>Changing the rules of a published programme gives them a new number; completions say under
 * which number they were derived.
 */
@Entity
@Table(name = "training_programme")
public class TrainingProgramme {

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

  @Column(name = "name")
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "purpose")
  private TrainingPurpose purpose;

  @Column(name = "basis")
  private String basis;

  @Column(name = "unit_id", updatable = false)
  private Long unitId;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "rule_number")
  private int ruleNumber;

  @Enumerated(EnumType.STRING)
  @Column(name = "least_trust")
  private Trust leastTrust;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private ProgrammeStatus status;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @OneToMany(
      mappedBy = "programme",
      cascade = CascadeType.ALL,
      orphanRemoval = true,
      fetch = FetchType.LAZY)
  @OrderBy("ordinal")
  private List<TrainingItem> items = new ArrayList<>();

  @OneToMany(
      mappedBy = "programme",
      cascade = CascadeType.ALL,
      orphanRemoval = true,
      fetch = FetchType.LAZY)
  @OrderBy("id")
  private List<TrainingAudience> audience = new ArrayList<>();

  /** For JPA. */
  protected TrainingProgramme() {}

  TrainingProgramme(ProgrammeDetails details, Long unitId, Instant createdAt) {
    this.publicId = UUID.randomUUID();
    this.code = details.code();
    this.unitId = unitId;
    this.createdAt = createdAt;
    this.status = ProgrammeStatus.DRAFT;
    this.ruleNumber = 1;
    describe(details);
  }

  /** Takes over what was written; a published programme gets the next number. */
  void change(ProgrammeDetails details) {
    describe(details);
    if (inForce()) {
      ruleNumber++;
    }
  }

  /** Puts it in force. Publishing twice is harmless. */
  void publish() {
    status = ProgrammeStatus.PUBLISHED;
  }

  private void describe(ProgrammeDetails details) {
    name = VietnameseText.tidy(details.name());
    purpose = details.purpose();
    basis = VietnameseText.tidyOrNull(details.basis());
    validFrom = details.validFrom();
    validTo = details.validTo();
    leastTrust = details.leastTrust();
  }

  void takeRules(List<TrainingItem> newItems, List<TrainingAudience> newAudience) {
    items.addAll(newItems);
    audience.addAll(newAudience);
  }

  ProgrammeRules rules() {
    return rules(items.stream().map(TrainingItem::code).toList());
  }

  /** The programme as it is listed. */
  ProgrammeRow row(UUID unit, int itemsTotal) {
    return new ProgrammeRow(
        publicId,
        code,
        name,
        purpose,
        basis,
        unit,
        validFrom,
        validTo,
        leastTrust,
        ruleNumber,
        status,
        itemsTotal);
  }

  /** The rules, with items that have been read already. */
  ProgrammeRules rules(List<String> itemCodes) {
    return new ProgrammeRules(id, publicId, ruleNumber, leastTrust, validFrom, validTo, itemCodes);
  }

  void dropRules() {
    items.clear();
    audience.clear();
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

  int ruleNumber() {
    return ruleNumber;
  }

  boolean inForce() {
    return status == ProgrammeStatus.PUBLISHED;
  }

  List<TrainingItem> items() {
    return List.copyOf(items);
  }

  List<TrainingAudience> audience() {
    return List.copyOf(audience);
  }
}
