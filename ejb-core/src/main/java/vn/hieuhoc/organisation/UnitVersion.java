package vn.hieuhoc.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.hieuhoc.support.VietnameseText;

/** What a unit was from one day to another: code, name, level, kind, parent. */
@Entity
@Table(name = "organisational_unit_version")
@NamedQuery(
    name = "UnitVersion.at",
    query =
        "select v from UnitVersion v where v.unitId = :unit and v.validFrom <= :day"
            + " and (v.validTo is null or v.validTo > :day)")
public class UnitVersion {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Column(name = "unit_id", updatable = false)
  private Long unitId;

  @Column(name = "valid_from", updatable = false)
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "code")
  private String code;

  @Column(name = "name")
  private String name;

  @Column(name = "short_name")
  private String shortName;

  @Column(name = "name_folded")
  private String nameFolded;

  @Enumerated(EnumType.STRING)
  @Column(name = "level")
  private UnitLevel level;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private UnitKind kind;

  @Column(name = "parent_id")
  private Long parentId;

  @Column(name = "area_unit_id")
  private Long areaUnitId;

  @Enumerated(EnumType.STRING)
  @Column(name = "managed_level")
  private UnitLevel managedLevel;

  @Column(name = "address")
  private String address;

  @Column(name = "phone")
  private String phone;

  @Column(name = "opening_hours")
  private String openingHours;

  /** For JPA. */
  protected UnitVersion() {}

  UnitVersion(Long unitId, LocalDate validFrom, NewUnit unit, Long parentId, Long areaUnitId) {
    this.unitId = unitId;
    this.validFrom = validFrom;
    this.code = unit.code();
    this.name = VietnameseText.tidy(unit.name());
    this.shortName = unit.shortName() == null ? this.name : VietnameseText.tidy(unit.shortName());
    this.nameFolded = VietnameseText.fold(this.name);
    this.level = unit.level();
    this.kind = unit.kind();
    this.parentId = parentId;
    this.areaUnitId = areaUnitId;
    this.managedLevel = unit.managedLevel();
    this.address = unit.address();
    this.phone = unit.phone();
    this.openingHours = unit.openingHours();
  }

  Long unitId() {
    return unitId;
  }

  UnitLevel level() {
    return level;
  }

  UnitKind kind() {
    return kind;
  }

  Long parentId() {
    return parentId;
  }

  void contact(String newAddress, String newPhone, String newOpeningHours) {
    this.address = newAddress;
    this.phone = newPhone;
    this.openingHours = newOpeningHours;
  }
}
