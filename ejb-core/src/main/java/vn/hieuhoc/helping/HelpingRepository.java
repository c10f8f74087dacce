package vn.hieuhoc.helping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.hieuhoc.collective.GuardianService;
import vn.hieuhoc.consent.ConsentPurpose;
import vn.hieuhoc.helping.WhoHelpsWhom.Bond;
import vn.hieuhoc.helping.WhoHelpsWhom.Ties;
import vn.hieuhoc.person.PartialDate;
import vn.hieuhoc.support.SqlRow;

/** Who lives with whom and who is entrusted to whom: one look for all that the rule asks. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class HelpingRepository {

  private static final String LASTS =
      ".valid_from <= ?3 and (%.valid_to is null or %.valid_to > ?3)";
  private static final String WARDS =
      "select g.child_id from person_guardian g where g.guardian_id = ?1 and g" + lasts("g");
  private static final String HOUSEMATES =
      "select o.person_id from household_member m"
          + " join household_member o on o.household_id = m.household_id and o"
          + lasts("o")
          + " where m.person_id = ?1 and m"
          + lasts("m");
  private static final String CLOSE =
      "select p.id, p.public_id, p.full_name, p.birth_year, p.birth_month, p.birth_day,"
          + " p.id in ("
          + WARDS
          + "), p.id in ("
          + HOUSEMATES
          + "), exists (select 1 from account a where a.person_id = p.id and a.status = 'ACTIVE'),"
          + " exists (select 1 from consent c where c.person_id = p.id and c.purpose = '"
          + ConsentPurpose.HOUSEHOLD_HELP
          + "' and c.given_by_account_id = ?2 and c.withdrawn_at is null)"
          + " from person p where p.merged_into_id is null and p.home_unit_id is not null"
          + " and p.id <> ?1";

  @PersistenceContext private EntityManager entityManager;

  /** Everybody the person may act for on a day, the eldest first. */
  List<HelpedRow> helpedBy(Long person, Long account, LocalDate day) {
    return rows(
        CLOSE
            + " and p.id in ("
            + WARDS
            + " union "
            + HOUSEMATES
            + ") order by p.birth_year, p.sort_name, p.id",
        person,
        account,
        day,
        null);
  }

  /** The one somebody acts for, when that is still right on a day. */
  Optional<HelpedRow> helped(Long person, Long account, Long helped, LocalDate day) {
    return rows(CLOSE + " and p.id = ?4", person, account, day, helped).stream().findFirst();
  }

  private List<HelpedRow> rows(String sql, Long person, Long account, LocalDate day, Long helped) {
    var query =
        entityManager
            .createNativeQuery(sql)
            .setParameter(1, person)
            .setParameter(2, account)
            .setParameter(3, day);
    if (helped != null) {
      query.setParameter(4, helped);
    }
    return SqlRow.of(query).stream().map(row -> row(row, day)).filter(Objects::nonNull).toList();
  }

  private static HelpedRow row(SqlRow row, LocalDate day) {
    Integer year = row.integer(3);
    boolean young =
        year != null
            && new PartialDate(year, row.integer(4), row.integer(5)).ageAt(day)
                < GuardianService.OLD_ENOUGH;
    Bond bond = WhoHelpsWhom.bond(new Ties(row.truth(6), young, row.truth(7), row.truth(8)));
    if (bond == Bond.NONE) {
      return null;
    }
    boolean ward = bond == Bond.WARD;
    return new HelpedRow(row.key(0), row.uuid(1), row.text(2), year, ward, !ward && !row.truth(9));
  }

  private static String lasts(String alias) {
    return LASTS.replace("%", alias);
  }
}
