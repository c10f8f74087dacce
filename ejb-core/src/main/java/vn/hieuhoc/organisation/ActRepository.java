package vn.hieuhoc.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Acts that have not been done yet, and the units they wait for. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ActRepository {

  @PersistenceContext private EntityManager entityManager;

  /** Acts that wait for their day, the one that was entered first first. */
  List<SuccessionAct> planned() {
    return entityManager
        .createQuery(
            "select a from SuccessionAct a where a.state ="
                + " vn.hieuhoc.organisation.ActState.PLANNED and a.request is not null"
                + " order by a.id",
            SuccessionAct.class)
        .getResultList();
  }

  Optional<Long> key(UUID unitId) {
    return entityManager
        .createQuery("select u.id from OrganisationalUnit u where u.publicId = :id", Long.class)
        .setParameter("id", unitId)
        .getResultStream()
        .findFirst();
  }

  void lock(Collection<String> unitIds) {
    if (unitIds.isEmpty()) {
      return;
    }
    String marks =
        IntStream.rangeClosed(1, unitIds.size())
            .mapToObj(i -> "?" + i)
            .collect(Collectors.joining(", "));
    Query query =
        entityManager.createNativeQuery(
            "select u.id from organisational_unit u where u.public_id in ("
                + marks
                + ") order by u.id for update");
    int at = 1;
    for (String id : unitIds) {
      query.setParameter(at++, id);
    }
    query.getResultList();
  }
}
