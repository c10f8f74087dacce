package vn.hieuhoc.attendanceimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.support.SqlRow;

/** Looks up what the rows of a list name by number. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ListedPeopleRepository {

  @PersistenceContext private EntityManager entityManager;

  /**
   * Somebody of the register.
   *
   * @param id public id
   * @param home key of the unit where the person lives, or null
   */
  record Somebody(UUID id, Long home) {}

  /** Somebody by number. */
  Optional<Somebody> byNumber(String number) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select p.public_id, p.home_unit_id from person p"
                        + " where p.merged_into_id is null and p.person_number = ?1")
                .setParameter(1, number))
        .stream()
        .map(row -> new Somebody(row.uuid(0), row.key(1)))
        .findFirst();
  }

  /** Public ids of the sessions whose public id begins so, two at most. */
  List<UUID> sessions(String beginning) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select s.public_id, s.id from session s"
                        + " where cast(s.public_id as char) like ?1 limit 2")
                .setParameter(1, beginning + "%"))
        .stream()
        .map(row -> row.uuid(0))
        .toList();
  }
}
