package vn.hieuhoc.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;

/** One change of a target: never altered, so that everybody can see what was promised when. */
@Entity
@Table(name = "target_change")
public class TargetChange {

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

  @Column(name = "percent_before", updatable = false)
  private BigDecimal percentBefore;

  @Column(name = "percent", updatable = false)
  private BigDecimal percent;

  @Column(name = "basis", updatable = false)
  private String basis;

  @Column(name = "changed_by_account_id", updatable = false)
  private Long changedByAccountId;

  @Column(name = "changed_at", updatable = false)
  private Instant changedAt;

  /** For JPA. */
  protected TargetChange() {}

  TargetChange(
      String indicatorCode,
      Long unitId,
      int year,
      BigDecimal before,
      TargetLine now,
      Long accountId,
      Instant at) {
    this.indicatorCode = indicatorCode;
    this.unitId = unitId;
    this.year = (short) year;
    this.percentBefore = before;
    this.percent = now == null ? null : now.percent();
    this.basis = now == null ? null : now.basis();
    this.changedByAccountId = accountId;
    this.changedAt = at;
  }
}
