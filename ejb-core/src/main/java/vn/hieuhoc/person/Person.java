package vn.hieuhoc.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import vn.hieuhoc.identity.IdentityNumber;
import vn.hieuhoc.identity.IdentityVault;
import vn.hieuhoc.support.SqlRow;
import vn.hieuhoc.support.VietnameseText;

/**
 * Somebody the register knows. The name is kept as typed; the key it is sorted by is computed and
 * may be corrected, since no rule fits every Raglai, Chăm or double family name.
 */
@Entity
@Table(name = "person")
public class Person {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "public_id", updatable = false)
  private UUID publicId;

  @Column(name = "person_number", updatable = false)
  private String personNumber;

  @Column(name = "full_name")
  private String fullName;

  @Column(name = "sort_name")
  private String sortName;

  @Column(name = "sort_name_corrected")
  private boolean sortNameCorrected;

  @Column(name = "name_folded")
  private String nameFolded;

  @Enumerated(EnumType.STRING)
  @Column(name = "form_of_address")
  private FormOfAddress formOfAddress;

  @Column(name = "birth_year")
  private Integer birthYear;

  @Column(name = "birth_month")
  private Integer birthMonth;

  @Column(name = "birth_day")
  private Integer birthDay;

  @Enumerated(EnumType.STRING)
  @Column(name = "gender")
  private Gender gender;

  @Column(name = "phone")
  private String phone;

  @Enumerated(EnumType.STRING)
  @Column(name = "working_status")
  private WorkingStatus workingStatus;

  @Column(name = "learner_group")
  private String group;

  @Column(name = "identity_cipher")
  private byte[] identityCipher;

  @Column(name = "identity_hash")
  private byte[] identityHash;

  @Column(name = "identity_last4")
  private String identityLast4;

  @Enumerated(EnumType.STRING)
  @Column(name = "identity_assurance")
  private IdentityAssurance assurance;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  @Column(name = "confirmed_at_unit_id")
  private Long confirmedAtUnitId;

  @Column(name = "confirmed_by_account_id")
  private Long confirmedByAccountId;

  @Column(name = "home_unit_id")
  private Long homeUnitId;

  @Column(name = "merged_into_id")
  private Long mergedIntoId;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "modified_at")
  private Instant modifiedAt;

  private static final SecureRandom RANDOM = new SecureRandom();

  /** For JPA. */
  protected Person() {}

  Person(String personNumber, String fullName, IdentityAssurance assurance, Instant createdAt) {
    this.publicId = UUID.randomUUID();
    this.personNumber = personNumber;
    this.assurance = assurance;
    this.workingStatus = WorkingStatus.UNKNOWN;
    this.createdAt = createdAt;
    this.modifiedAt = createdAt;
    rename(fullName);
  }

  /** A number that says nothing about its bearer; whether it is taken is for the caller to ask. */
  static String drawNumber() {
    return "HH" + String.valueOf(100_000_000 + RANDOM.nextInt(100_000_000)).substring(1);
  }

  /** Takes a new name as typed. A corrected sort key is kept only when the name stays the same. */
  final void rename(String typed) {
    String name = VietnameseText.tidy(typed);
    if (!name.equals(fullName)) {
      fullName = name;
      nameFolded = VietnameseText.fold(name);
      sortName = VietnameseText.sortName(name);
      sortNameCorrected = false;
    }
  }

  /** Sorts under another key than the computed one. */
  void correctSortName(String key) {
    sortName = VietnameseText.tidy(key);
    sortNameCorrected = !sortName.equals(VietnameseText.sortName(fullName));
  }

  void born(PartialDate date) {
    birthYear = date == null ? null : Integer.valueOf(date.year());
    birthMonth = date == null ? null : date.month();
    birthDay = date == null ? null : date.day();
  }

  void address(FormOfAddress chosen) {
    formOfAddress = chosen;
  }

  void is(Gender said) {
    gender = said;
  }

  void reachedAt(String normalisedPhone) {
    phone = normalisedPhone;
  }

  void works(WorkingStatus status) {
    workingStatus = status;
  }

  void belongsTo(String groupCode) {
    group = groupCode;
  }

  void identify(IdentityNumber number, IdentityVault vault) {
    identify(number, vault.hash(number), vault);
  }

  /** As {@link #identify(IdentityNumber, IdentityVault)}, with the hash already at hand. */
  void identify(IdentityNumber number, byte[] hash, IdentityVault vault) {
    identityCipher = vault.seal(number, publicId);
    identityHash = hash.clone();
    identityLast4 = number.last4();
  }

  /** The number was not this person's. */
  void forgetIdentity() {
    identityCipher = null;
    identityHash = null;
    identityLast4 = null;
  }

  /** The computed sort key holds again. */
  void sortAsComputed() {
    sortName = VietnameseText.sortName(fullName);
    sortNameCorrected = false;
  }

  /**
   * Somebody who knows the person vouches for the entry. A stronger proof stays.
   *
   * @return whether the entry is surer than before
   */
  boolean confirm(Confirmation by) {
    boolean surer = assurance.compareTo(by.assurance()) < 0;
    if (surer) {
      assurance = by.assurance();
      confirmedAt = by.at();
      confirmedAtUnitId = by.unitId();
      confirmedByAccountId = by.accountId();
    }
    return surer;
  }

  /**
   * Who vouches for an entry.
   *
   * @param assurance how sure it makes the entry
   * @param at when
   * @param unitId key of the unit for which it is done, or null
   * @param accountId key of the account that does it
   */
  record Confirmation(IdentityAssurance assurance, Instant at, Long unitId, Long accountId) {}

  void livesAt(Long unitId) {
    homeUnitId = unitId;
  }

  void modified(Instant at) {
    modifiedAt = at;
  }

  /** What rules ask about a person: any of it may change what the person's records are worth. */
  record Standing(PartialDate birth, String group, WorkingStatus workingStatus, Long homeUnitId) {}

  Standing standing() {
    return new Standing(birthDate(), group, workingStatus, homeUnitId);
  }

  Long id() {
    return id;
  }

  /** The columns of a new row, in the order of {@link PersonIntakeRepository#INSERT}. */
  Object[] columns() {
    return new Object[] {
      publicId.toString(),
      personNumber,
      fullName,
      sortName,
      sortNameCorrected,
      nameFolded,
      name(formOfAddress),
      birthYear,
      birthMonth,
      birthDay,
      name(gender),
      phone,
      name(workingStatus),
      group,
      identityCipher,
      identityHash,
      identityLast4,
      name(assurance),
      homeUnitId,
      SqlRow.utc(createdAt),
      SqlRow.utc(modifiedAt),
      confirmedAt == null ? null : SqlRow.utc(confirmedAt),
      confirmedAtUnitId,
      confirmedByAccountId
    };
  }

  private static String name(Enum<?> constant) {
    return constant == null ? null : constant.name();
  }

  UUID publicId() {
    return publicId;
  }

  String personNumber() {
    return personNumber;
  }

  String fullName() {
    return fullName;
  }

  String sortName() {
    return sortName;
  }

  String phone() {
    return phone;
  }

  Gender gender() {
    return gender;
  }

  PartialDate birthDate() {
    return PartialDate.ofParts(birthYear, birthMonth, birthDay);
  }

  String identityLast4() {
    return identityLast4;
  }

  byte[] identityCipher() {
    return identityCipher == null ? null : identityCipher.clone();
  }

  IdentityAssurance assurance() {
    return assurance;
  }

  Instant confirmedAt() {
    return confirmedAt;
  }

  Long confirmedAtUnitId() {
    return confirmedAtUnitId;
  }

  WorkingStatus workingStatus() {
    return workingStatus;
  }

  String group() {
    return group;
  }

  byte[] identityHash() {
    return identityHash == null ? null : identityHash.clone();
  }

  long version() {
    return version;
  }

  Long homeUnitId() {
    return homeUnitId;
  }

  /** Key of the entry it went into, or null. */
  Long mergedIntoId() {
    return mergedIntoId;
  }
}
