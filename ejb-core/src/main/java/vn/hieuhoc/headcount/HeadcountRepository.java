package vn.hieuhoc.headcount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Date;
import java.time.LocalDate;
import vn.hieuhoc.support.SqlRow;

/**
 * Counts what lies under a unit, by the dated stays and the dated closure. The index of stays alone
 * answers how many; those of merged entries are few and taken off.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class HeadcountRepository {

  private static final String UNDER =
      " join unit_closure c on c.descendant_id = r.unit_id and c.ancestor_id = ?1"
          + " and c.valid_from <= ?3 and (c.valid_to is null or c.valid_to > ?3)";

  private static final String THERE =
      " where r.valid_from <= ?2 and (r.valid_to is null or r.valid_to > ?2)";

  @PersistenceContext private EntityManager entityManager;

  /**
   * People, households, clans and hamlets, and whether the unit is on the map.
   *
   * @param day the day on which they were there
   * @param mapDay the day of the map on which they are looked for
   */
  SqlRow count(Long unit, LocalDate day, LocalDate mapDay) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select (select count(*) from person_residence r"
                        + UNDER
                        + THERE
                        + ") - (select count(*) from person_residence r"
                        + UNDER
                        + " join person p on p.id = r.person_id and p.merged_into_id is not null"
                        + THERE
                        + "), (select count(*) from household_place r"
                        + UNDER
                        + THERE
                        + "), (select count(*) from clan_place r"
                        + UNDER
                        + THERE
                        + "), (select count(*) from organisational_unit_version r"
                        + UNDER
                        + THERE
                        + " and r.kind in ('HAMLET', 'RESIDENTIAL_GROUP')),"
                        + " (select count(*) from unit_closure c where c.ancestor_id = ?1"
                        + " and c.descendant_id = ?1 and c.valid_from <= ?3"
                        + " and (c.valid_to is null or c.valid_to > ?3))")
                .setParameter(1, unit)
                .setParameter(2, Date.valueOf(day))
                .setParameter(3, Date.valueOf(mapDay)))
        .get(0);
  }
}
