package vn.hieuhoc.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** A predecessor went on, wholly or in part, in a successor. */
@Entity
@Table(name = "unit_succession")
@NamedQuery(
    name = "UnitSuccession.ofPredecessor",
    query =
        "select new vn.hieuhoc.organisation.SuccessorRow(u.publicId, s.share, a.effectiveDate,"
            + " a.legalBasis) from UnitSuccession s join s.act a"
            + " join OrganisationalUnit u on u.id = s.successorId"
            + " where s.predecessorId = :unit and s.successorId <> s.predecessorId"
            + " and a.state in (vn.hieuhoc.organisation.ActState.APPLYING,"
            + " vn.hieuhoc.organisation.ActState.APPLIED) order by a.effectiveDate, u.id")
public class UnitSuccession {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "act_id", updatable = false)
  private SuccessionAct act;

  @Column(name = "predecessor_id", updatable = false)
  private Long predecessorId;

  @Column(name = "successor_id", updatable = false)
  private Long successorId;

  @Column(name = "share")
  private BigDecimal share;

  @Column(name = "holding_unit_id", updatable = false)
  private Long holdingUnitId;

  /** For JPA. */
  protected UnitSuccession() {}

  UnitSuccession(
      SuccessionAct act, Long predecessorId, Long successorId, BigDecimal share, Long holding) {
    this.act = act;
    this.predecessorId = predecessorId;
    this.successorId = successorId;
    this.share = share;
    this.holdingUnitId = holding;
  }
}
