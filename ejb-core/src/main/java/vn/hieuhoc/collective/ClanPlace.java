package vn.hieuhoc.collective;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.hieuhoc.organisation.UnitPair;

/** The council of a clan sat at a unit for a time. */
@Entity
@Table(name = "clan_place")
public class ClanPlace {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Column(name = "clan_id", updatable = false)
  private Long clanId;

  @Column(name = "unit_id")
  private Long unitId;

  @Column(name = "valid_from", updatable = false)
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "opened_by_act_id", updatable = false)
  private Long openedByActId;

  @Column(name = "closed_by_act_id")
  private Long closedByActId;

  /** For JPA. */
  protected ClanPlace() {}

  ClanPlace(Long clanId, Long unitId, LocalDate validFrom) {
    this.clanId = clanId;
    this.unitId = unitId;
    this.validFrom = validFrom;
  }

  /** The place went on in another, by an act on the map or by itself. */
  ClanPlace goOn(UnitPair.Onward step) {
    ClanPlace next = new ClanPlace(clanId, step.unit(), step.date());
    next.openedByActId = step.act();
    validTo = step.date();
    closedByActId = step.act();
    return next;
  }

  /** The entry was wrong: it was this place all the time. */
  void correct(Long rightUnitId) {
    unitId = rightUnitId;
  }

  void end(LocalDate day) {
    validTo = day;
  }

  LocalDate validFrom() {
    return validFrom;
  }
}
