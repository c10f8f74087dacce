package vn.hieuhoc.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
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

  Optional<UUID> household(Long unit, String code) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select public_id, id from household where unit_id = ?1 and code = ?2"
                        + " and valid_to is null")
                .setParameter(1, unit)
                .setParameter(2, code))
        .stream()
        .findFirst()
        .map(row -> row.uuid(0));
  }

  /** Clans whose council sits at the unit, by key of the name folded. */
  List<SqlRow> clans(Long unit) {
    return SqlRow.of(
        entityManager
            .createNativeQuery(
                "select public_id, name from clan where unit_id = ?1 and valid_to is null")
            .setParameter(1, unit));
  }

  /** True when the person belongs to the household or clan, with no end. */
  boolean isMember(String collective, UUID group, UUID person) {
    return SqlRow.number(
            entityManager
                .createNativeQuery(
                    "select count(*) from "
                        + collective
                        + "_member m join "
                        + collective
                        + " g on g.id = m."
                        + collective
                        + "_id join person p on p.id = m.person_id where g.public_id = ?1"
                        + " and p.public_id = ?2 and m.valid_to is null")
                .setParameter(1, group.toString())
                .setParameter(2, person.toString()))
        > 0;
  }

  /** Takes a membership out; false when it has ended since or is not there. */
  boolean leave(String collective, Long group, UUID person) {
    return entityManager
            .createNativeQuery(
                "delete from "
                    + collective
                    + "_member where "
                    + collective
                    + "_id = ?1 and valid_to is null and person_id ="
                    + " (select id from person where public_id = ?2)")
            .setParameter(1, group)
            .setParameter(2, person.toString())
            .executeUpdate()
        > 0;
  }

  /** How a unit is reached. */
  void contact(Long unit, String address, String phone) {
    entityManager
        .createNativeQuery(
            "update organisational_unit_version set address = ?1, phone = ?2"
                + " where unit_id = ?3 and valid_to is null")
        .setParameter(1, address)
        .setParameter(2, phone)
        .setParameter(3, unit)
        .executeUpdate();
  }

  /** True when the unit is otherwise than when it was entered. */
  boolean hasHistory(Long unit) {
    return SqlRow.number(
            entityManager
                .createNativeQuery(
                    "select count(*) from organisational_unit_version where unit_id = ?1")
                .setParameter(1, unit))
        > 1;
  }

  /** A post that was ended lasts again. */
  void reopenPost(Long position) {
    entityManager
        .createNativeQuery(
            "update person_position set valid_to = null, version = version + 1 where id = ?1")
        .setParameter(1, position)
        .executeUpdate();
  }
}
