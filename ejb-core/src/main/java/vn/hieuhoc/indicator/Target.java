package vn.hieuhoc.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** What a unit's plan wants an indicator to be by the end of a year. */
@Entity
@Table(name = "target")
public class Target {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Column(name = "indicator_code", updatable = false)
  private String indicatorCode;

  @Column(name = "unit_id", updatable = false)
  private Long unitId;

  @Column(name = "year", updatable = false)
  private short year;

  @Column(name = "percent")
  private BigDecimal percent;

  @Column(name = "basis")
  private String basis;

  /** For JPA. */
  protected Target() {}

  Target(String indicatorCode, Long unitId, TargetLine line) {
    this.indicatorCode = indicatorCode;
    this.unitId = unitId;
    this.year = (short) line.year();
    change(line);
  }

  final void change(TargetLine line) {
    percent = line.percent();
    basis = line.basis();
  }

  String indicatorCode() {
    return indicatorCode;
  }

  Long unitId() {
    return unitId;
  }

  TargetLine line() {
    return new TargetLine(year, percent, basis);
  }
}
