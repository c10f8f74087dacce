package vn.hieuhoc.collective;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

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

  /** For JPA. */
  protected ClanPlace() {}

  ClanPlace(Long clanId, Long unitId, LocalDate validFrom) {
    this.clanId = clanId;
    this.unitId = unitId;
    this.validFrom = validFrom;
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
