package vn.hieuhoc.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;

/** Asks the dated closure which units lie above a unit. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AccessRepository {

  @PersistenceContext private EntityManager entityManager;

  /**
   * Keys of the unit itself, all units above it, and those above the area it serves, on the map of
   * the day. A unit that is closed by then is found on the last map it stood on.
   */
  List<Long> above(Long unitId, LocalDate day) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "select distinct c.ancestor_id from unit_closure c"
                    + " where c.descendant_id in (select ?1 union select v.area_unit_id"
                    + "   from organisational_unit_version v where v.unit_id = ?1"
                    + "   and v.area_unit_id is not null)"
                    + " and ((c.valid_from <= ?2 and (c.valid_to is null or c.valid_to > ?2))"
                    + "   or c.valid_to = (select max(coalesce(w.valid_to, '9999-12-31'))"
                    + "     from organisational_unit_version w where w.unit_id = ?1))")
            .setParameter(1, unitId)
            .setParameter(2, Date.valueOf(day))
            .getResultList();
    return rows.stream().map(id -> ((Number) id).longValue()).toList();
  }
}
