package vn.hieuhoc.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.material.MaterialStatus;
import vn.hieuhoc.support.SqlRow;

/** What people read on their own. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ReadingRepository {

  @PersistenceContext private EntityManager entityManager;

  /**
   * What can be read.
   *
   * @param key database key
   * @param id public id
   * @param title what it is called
   * @param takes how long it takes
   */
  record Readable(Long key, UUID id, String title, ExpectedTime takes) {}

  /** A material everybody may open. */
  Optional<Readable> published(UUID materialId) {
    return SqlRow.of(
            entityManager
                .createQuery(
                    "select m.id, m.publicId, m.title, m.minutes, v.durationSeconds, v.pageCount"
                        + " from Material m left join MaterialVersion v on v.id = m.currentVersionId"
                        + " where m.publicId = :id and m.status = :published")
                .setParameter("id", materialId)
                .setParameter("published", MaterialStatus.PUBLISHED))
        .stream()
        .map(
            c ->
                new Readable(
                    c.key(0),
                    materialId,
                    c.text(2),
                    new ExpectedTime(c.integer(4), c.integer(3), c.integer(5))))
        .findFirst();
  }

  /** Topic codes of a material, published or not; empty when there is none. */
  Set<String> topics(UUID materialId) {
    return new HashSet<>(
        entityManager
            .createQuery(
                "select t from Material m join m.topics t where m.publicId = :id", String.class)
            .setParameter("id", materialId)
            .getResultList());
  }

  /** How far a person is with a material in a year. */
  Optional<MaterialReading> line(Long personId, Long materialId, int year) {
    return entityManager
        .createQuery(
            "select r from MaterialReading r where r.personId = :person"
                + " and r.materialId = :material and r.year = :year",
            MaterialReading.class)
        .setParameter("person", personId)
        .setParameter("material", materialId)
        .setParameter("year", year)
        .getResultStream()
        .findFirst();
  }

  /** Begins to read, unless that was done in another window at the same moment. */
  void begin(Long personId, Long materialId, int year, Instant at) {
    entityManager
        .createNativeQuery(
            "insert ignore into material_reading (person_id, material_id, year, started_at, saved_at)"
                + " values (?1, ?2, ?3, ?4, ?4)")
        .setParameter(1, personId)
        .setParameter(2, materialId)
        .setParameter(3, year)
        .setParameter(4, SqlRow.utc(at))
        .executeUpdate();
  }

  /**
   * When a learner was last at work.
   *
   * @param heard when something was last saved, or null
   * @param counted up to when minutes were given to something: when something was last finished, or
   *     saved with minutes of its own; or null
   * @param unheard seconds that were put aside
   */
  record AtWork(Instant heard, Instant counted, int unheard) {

    LearnerTime at(Instant now) {
      return new LearnerTime(heard, unheard, now);
    }
  }

  /** When a person was last at work, with any material or lesson. */
  AtWork atWork(Long personId) {
    List<SqlRow> rows =
        SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select max(heard), max(counted), coalesce((select u.seconds"
                        + " from unheard_time u where u.person_id = ?1), 0) from ("
                        + "select saved_at heard, if(seconds_spent > 0, saved_at, completed_at) counted"
                        + " from material_reading where person_id = ?1"
                        + " union all select saved_at, if(seconds_spent > 0, saved_at, completed_at)"
                        + " from lesson_progress where person_id = ?1"
                        + " union all select max(last_active_at), null"
                        + " from enrolment where person_id = ?1) work")
                .setParameter(1, personId));
    return new AtWork(rows.get(0).instant(0), rows.get(0).instant(1), rows.get(0).integer(2));
  }

  /** So many seconds of a person's clock are put aside. */
  void putAside(Long personId, long seconds) {
    entityManager
        .createNativeQuery(
            "insert into unheard_time (person_id, seconds) values (?1, ?2)"
                + " on duplicate key update seconds = ?2")
        .setParameter(1, personId)
        .setParameter(2, seconds)
        .executeUpdate();
  }

  /** What a record says was read to its end. */
  Optional<MaterialReading> saidBy(UUID statementId, Long personId) {
    return entityManager
        .createQuery(
            "select r from MaterialReading r where r.personId = :person"
                + " and r.completedStatementId = :statement",
            MaterialReading.class)
        .setParameter("person", personId)
        .setParameter("statement", statementId)
        .getResultStream()
        .findFirst();
  }
}
