package vn.hieuhoc.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A place bore a mark from one day to another. */
@Entity
@Table(name = "unit_area")
public class UnitArea {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Column(name = "unit_id", updatable = false)
  private Long unitId;

  @Enumerated(EnumType.STRING)
  @Column(name = "area", updatable = false)
  private Area area;

  @Column(name = "valid_from", updatable = false)
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "basis")
  private String basis;

  /** For JPA. */
  protected UnitArea() {}

  UnitArea(Long unitId, AreaPeriod period) {
    this.unitId = unitId;
    this.area = period.area();
    this.validFrom = period.from();
    this.validTo = period.to();
  }
}
