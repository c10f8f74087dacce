package vn.hieuhoc.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.support.SqlRow;

/** Who helps at sessions. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SessionHelperRepository {

  @PersistenceContext private EntityManager entityManager;

  /** Who helps at a session, by name. */
  List<HelperRow> helpers(Long sessionId) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select p.public_id, p.full_name, p.birth_year, h.part from session_helper h"
                        + " join person p on p.id = h.person_id where h.session_id = ?1"
                        + " order by p.sort_name, p.id")
                .setParameter(1, sessionId))
        .stream()
        .map(
            c -> new HelperRow(c.uuid(0), c.text(1), c.integer(2), c.constant(3, HelperPart.class)))
        .toList();
  }

  /** Key of the person who helps at the session under this public id. */
  Optional<Long> helperKey(Long sessionId, UUID person) {
    return SqlRow.keys(
            entityManager
                .createNativeQuery(
                    "select h.person_id from session_helper h join person p on p.id = h.person_id"
                        + " where h.session_id = ?1 and p.public_id = ?2")
                .setParameter(1, sessionId)
                .setParameter(2, person.toString()))
        .stream()
        .findFirst();
  }
}
