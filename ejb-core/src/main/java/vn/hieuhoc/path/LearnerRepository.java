package vn.hieuhoc.path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.SqlRow;

/** Who is on which path. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class LearnerRepository {

  @PersistenceContext private EntityManager entityManager;

  void add(PathLearner learner) {
    entityManager.persist(learner);
    entityManager.flush();
  }

  Optional<PathLearner> learner(UUID publicId) {
    return entityManager
        .createQuery("select l from PathLearner l where l.publicId = :id", PathLearner.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }

  Optional<PathLearner> of(Long personId, Long pathId) {
    return entityManager
        .createQuery(
            "select l from PathLearner l where l.personId = :person and l.pathId = :path",
            PathLearner.class)
        .setParameter("person", personId)
        .setParameter("path", pathId)
        .getResultStream()
        .findFirst();
  }

  /** The paths a person has taken up, the latest first. */
  List<PathLearner> ofPerson(Long personId) {
    return entityManager
        .createQuery(
            "select l from PathLearner l where l.personId = :person and l.leftAt is null"
                + " order by l.takenUpAt desc, l.id desc",
            PathLearner.class)
        .setParameter("person", personId)
        .getResultList();
  }

  /** What a person is on or has finished, held until the end of the transaction. */
  List<PathLearner> heldOfPerson(Long personId) {
    return entityManager
        .createQuery(
            "select l from PathLearner l where l.personId = :person"
                + " and (l.leftAt is null or l.finishedAt is not null) order by l.id",
            PathLearner.class)
        .setParameter("person", personId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Every path a person was ever on. */
  List<PathLearner> everOfPerson(Long personId) {
    return entityManager
        .createQuery(
            "select l from PathLearner l where l.personId = :person order by l.id",
            PathLearner.class)
        .setParameter("person", personId)
        .getResultList();
  }

  /** Who is on a path, by when it was taken up. */
  Page<PathLearner> onPath(Long pathId, PageRequest page) {
    List<PathLearner> some =
        entityManager
            .createQuery(
                "select l from PathLearner l where l.pathId = :path and l.leftAt is null"
                    + " order by l.takenUpAt desc, l.id desc",
                PathLearner.class)
            .setParameter("path", pathId)
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultList();
    return Page.of(
        some,
        page,
        () ->
            entityManager
                .createQuery(
                    "select count(l) from PathLearner l where l.pathId = :path"
                        + " and l.leftAt is null",
                    Long.class)
                .setParameter("path", pathId)
                .getSingleResult());
  }

  /** Some of those on a path, in order of key, after a key of a person. */
  List<PathLearner> after(Long pathId, Long personId, int most) {
    return entityManager
        .createQuery(
            "select l from PathLearner l where l.pathId = :path and l.leftAt is null"
                + " and l.personId > :after order by l.personId",
            PathLearner.class)
        .setParameter("path", pathId)
        .setParameter("after", personId)
        .setMaxResults(most)
        .getResultList();
  }

  /** Those among the people who are on a path or have finished one. */
  List<Long> among(Collection<Long> people) {
    return people.isEmpty()
        ? List.of()
        : SqlRow.keys(
            entityManager.createNativeQuery(
                "select distinct person_id from path_learner where"
                    + " (left_at is null or finished_at is not null) and person_id in "
                    + SqlRow.list(people)));
  }
}
