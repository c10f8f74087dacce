package vn.hieuhoc.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.support.SqlRow;

/** Looks for what rows name, and takes back what they did to it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RegisterRepository {

  @PersistenceContext private EntityManager entityManager;

  /** Somebody of a name. */
  record Namesake(
      UUID id, String number, Integer birthYear, Integer birthMonth, Integer birthDay) {}

  /** People of a name who live in the subtree of a unit. */
  List<Namesake> namesakes(String folded, Long under) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select p.public_id, p.person_number, p.birth_year, p.birth_month, p.birth_day"
                        + " from person p where p.name_folded = ?1 and p.merged_into_id is null"
                        + " and exists (select 1 from unit_closure c where c.ancestor_id = ?2"
                        + " and c.descendant_id = p.home_unit_id and c.valid_to is null)"
                        + " order by p.id limit 50")
                .setParameter(1, folded)
                .setParameter(2, under))
        .stream()
        .map(
            row ->
                new Namesake(
                    row.uuid(0), row.text(1), row.integer(2), row.integer(3), row.integer(4)))
        .toList();
  }

  /**
   * What is said of a workplace: address, telephone, managing level and kind.
   *
   * @return false when it was not as it is thought to be
   */
  boolean describe(Long unit, List<String> from, List<String> to) {
    Query update =
        entityManager.createNativeQuery(
            "update organisational_unit_version set address = ?1, phone = ?2, managed_level = ?3,"
                + " workplace_kind = ?4 where unit_id = ?9 and valid_to is null"
                + " and address <=> ?5 and phone <=> ?6 and managed_level <=> ?7"
                + " and workplace_kind <=> ?8");
    for (int i = 0; i < to.size(); i++) {
      update.setParameter(i + 1, to.get(i)).setParameter(i + 1 + to.size(), from.get(i));
    }
    return update.setParameter(9, unit).executeUpdate() > 0;
  }

  /** How many times the unit was otherwise. */
  int versions(Long unit) {
    return (int)
        SqlRow.number(
            entityManager
                .createNativeQuery(
                    "select count(*) from organisational_unit_version where unit_id = ?1")
                .setParameter(1, unit));
  }

  /** True when a post is as it was written down first. */
  boolean isUntouched(Long position) {
    return SqlRow.number(
            entityManager
                .createNativeQuery(
                    "select count(*) from person_position where id = ?1 and version = 1")
                .setParameter(1, position))
        > 0;
  }
}
