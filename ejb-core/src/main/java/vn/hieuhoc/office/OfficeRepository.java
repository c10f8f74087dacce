package vn.hieuhoc.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.hieuhoc.support.SqlRow;

/** Roles and posts with the names of their holders. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class OfficeRepository {

  private static final String LASTING =
      " left join organisational_unit_version v on v.unit_id = o.unit_id and v.valid_to is null"
          + " where (o.valid_to is null or o.valid_to > ?1) and o.unit_id in ";

  @PersistenceContext private EntityManager entityManager;

  List<OfficeHolder> roles(Collection<Long> units, LocalDate day, int most) {
    return rows(
        "select a.display_name, o.role, v.name from role_assignment o"
            + " join account a on a.id = o.account_id"
            + LASTING
            + SqlRow.list(units)
            + " order by v.name, a.display_name, o.id",
        day,
        true,
        most);
  }

  List<OfficeHolder> posts(Collection<Long> units, boolean members, LocalDate day, int most) {
    return rows(
        "select p.full_name, o.kind, v.name from person_position o"
            + " join person p on p.id = o.person_id"
            + LASTING
            + SqlRow.list(units)
            + (members ? "" : " and o.kind not in ('MEMBER', 'BOARD_MEMBER')")
            + " order by v.name, p.sort_name, o.id",
        day,
        false,
        most);
  }

  private List<OfficeHolder> rows(String sql, LocalDate day, boolean inPortal, int most) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(sql)
                .setParameter(1, Date.valueOf(day))
                .setMaxResults(most))
        .stream()
        .map(row -> new OfficeHolder(row.text(0), row.text(1), inPortal, row.text(2)))
        .toList();
  }
}
