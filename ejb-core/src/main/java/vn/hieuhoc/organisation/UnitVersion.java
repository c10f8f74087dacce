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

  @Enumerated(EnumType.STRING)
  @Column(name = "workplace_kind")
  private UnitKind.Workplace workplaceKind;

  @Column(name = "address")
  private String address;

  @Column(name = "phone")
  private String phone;

  @Column(name = "opening_hours")
  private String openingHours;

  @Column(name = "opened_by_act_id")
  private Long openedByActId;

  @Column(name = "closed_by_act_id")
  private Long closedByActId;

  @Column(name = "moved_from_parent_id")
  private Long movedFromParentId;

  @Column(name = "moved_from_area_id")
  private Long movedFromAreaId;

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
    this.workplaceKind = unit.workplaceKind();
    this.address = unit.address();
    this.phone = unit.phone();
    this.openingHours = unit.openingHours();
  }

  /** What the unit is from a day on, by an act: the same but for what the act changes. */
  UnitVersion turned(LocalDate day, Long actId, UnitMap.Turn turn) {
    UnitVersion next = new UnitVersion();
    next.unitId = unitId;
    next.validFrom = day;
    next.code = turn.code() == null ? code : turn.code();
    next.name = turn.name() == null ? name : VietnameseText.tidy(turn.name());
    next.shortName = turn.shortName() == null ? shortName : VietnameseText.tidy(turn.shortName());
    next.nameFolded = VietnameseText.fold(next.name);
    next.level = level;
    next.kind = turn.kind() == null ? kind : turn.kind();
    next.parentId = turn.parentId() == null ? parentId : turn.parentId();
    next.areaUnitId = turn.areaUnitId() == null ? areaUnitId : turn.areaUnitId();
    next.managedLevel = managedLevel;
    next.workplaceKind = workplaceKind;
    next.address = address;
    next.phone = phone;
    next.openingHours = openingHours;
    next.openedByActId = actId;
    end(day, actId);
    return next;
  }

  /** It was so until that day, by an act. */
  void end(LocalDate day, Long actId) {
    validTo = day;
    closedByActId = actId;
  }

  /** It began after the act: it stood at the new place from its first day. */
  void putUnder(Long actId, Long newParentId, Long newAreaUnitId) {
    movedFromParentId = parentId;
    movedFromAreaId = areaUnitId;
    openedByActId = actId;
    place(newParentId, newAreaUnitId);
  }

  /** Somebody has decided where it belongs. */
  void place(Long newParentId, Long newAreaUnitId) {
    parentId = newParentId;
    areaUnitId = newAreaUnitId == null ? areaUnitId : newAreaUnitId;
  }

  void openedBy(Long actId) {
    openedByActId = actId;
  }

  Long unitId() {
    return unitId;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  LocalDate validTo() {
    return validTo;
  }

  Long areaUnitId() {
    return areaUnitId;
  }

  String name() {
    return name;
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

  /** What sort of workplace it is and who manages it. */
  void describe(UnitLevel newManagedLevel, UnitKind.Workplace newWorkplaceKind) {
    this.managedLevel = newManagedLevel;
    this.workplaceKind = newWorkplaceKind;
  }

  void contact(String newAddress, String newPhone, String newOpeningHours) {
    this.address = newAddress;
    this.phone = newPhone;
    this.openingHours = newOpeningHours;
  }
}
