package vn.hieuhoc.path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.SqlRow;

/** Paths and their versions. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PathRepository {

  private static final String ROW =
      "select p.id, p.public_id, p.title, p.about, p.audience, p.topic_code, p.status, p.number,"
          + " p.steps, p.unit_id, u.public_id as unit_public_id, v.name, p.published_at"
          + " from learning_path p join organisational_unit u on u.id = p.unit_id"
          + " left join organisational_unit_version v on v.unit_id = p.unit_id"
          + " and v.valid_to is null";

  @PersistenceContext private EntityManager entityManager;

  void add(Object entity) {
    entityManager.persist(entity);
    entityManager.flush();
  }

  /** A path, held until the end of the transaction. */
  Optional<LearningPath> held(UUID publicId) {
    return entityManager
        .createQuery("select p from LearningPath p where p.publicId = :id", LearningPath.class)
        .setParameter("id", publicId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  Optional<LearningPath> path(UUID publicId) {
    return entityManager
        .createQuery("select p from LearningPath p where p.publicId = :id", LearningPath.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }

  Optional<PathRow> row(UUID publicId) {
    return rows(
            entityManager
                .createNativeQuery(ROW + " where p.public_id = ?1")
                .setParameter(1, publicId.toString()))
        .stream()
        .findFirst();
  }

  Map<Long, PathRow> rows(Collection<Long> keys) {
    Map<Long, PathRow> rows = new HashMap<>();
    if (!keys.isEmpty()) {
      rows(entityManager.createNativeQuery(ROW + " where p.id in " + SqlRow.list(keys)))
          .forEach(row -> rows.put(row.key(), row));
    }
    return rows;
  }

  /** What is offered, the newest first. */
  Page<PathRow> published(Long unitKey, String topic, PageRequest page) {
    String where =
        " where p.status = 'PUBLISHED'"
            + (unitKey == null
                ? ""
                : " and p.unit_id in (select x.descendant_id from unit_closure x where"
                    + " x.ancestor_id = ?1 and x.valid_to is null union select w.unit_id from"
                    + " organisational_unit_version w where w.area_unit_id = ?1"
                    + " and w.valid_to is null)")
            + (topic == null ? "" : " and p.topic_code = ?2");
    return page(where, unitKey, topic, page);
  }

  /** Every path of the units below the roots, the newest first. */
  Page<PathRow> below(Collection<Long> roots, PageRequest page) {
    String where =
        " where exists (select 1 from unit_closure x where x.valid_to is null"
            + " and x.ancestor_id in "
            + SqlRow.list(roots)
            + " and (x.descendant_id = p.unit_id or x.descendant_id in"
            + " (select w.area_unit_id from organisational_unit_version w"
            + " where w.unit_id = p.unit_id and w.valid_to is null)))";
    return page(where, null, null, page);
  }

  private Page<PathRow> page(String where, Long unitKey, String topic, PageRequest page) {
    Query rows =
        asked(
            ROW + where + " order by coalesce(p.published_at, p.created_at) desc, p.id desc",
            unitKey,
            topic);
    return Page.of(
        rows(rows.setFirstResult(page.first()).setMaxResults(page.size())),
        page,
        () -> SqlRow.number(asked("select count(*) from learning_path p" + where, unitKey, topic)));
  }

  private Query asked(String sql, Long unitKey, String topic) {
    Query query = entityManager.createNativeQuery(sql);
    if (unitKey != null) {
      query.setParameter(1, unitKey);
    }
    if (topic != null) {
      query.setParameter(2, topic);
    }
    return query;
  }

  private static List<PathRow> rows(Query query) {
    return SqlRow.of(query).stream()
        .map(
            c ->
                new PathRow(
                    c.key(0),
                    c.uuid(1),
                    c.text(2),
                    c.text(3),
                    c.text(4),
                    c.text(5),
                    c.constant(6, PathStatus.class),
                    c.integer(7),
                    c.count(8),
                    c.key(9),
                    c.uuid(10),
                    c.text(11),
                    c.instant(12)))
        .toList();
  }

  /** The versions of a path, the latest first. */
  List<PathVersion> versions(Long pathId) {
    return entityManager
        .createQuery(
            "select v from PathVersion v where v.pathId = :path order by v.number desc",
            PathVersion.class)
        .setParameter("path", pathId)
        .getResultList();
  }

  /** The newest versions of paths and those by which people have finished, in one look. */
  List<PathVersion> versions(Collection<Long> pathIds, Collection<Integer> numbers) {
    return entityManager
        .createQuery(
            "select v from PathVersion v where v.pathId in :paths and v.number in :numbers",
            PathVersion.class)
        .setParameter("paths", pathIds)
        .setParameter("numbers", numbers)
        .getResultList();
  }

  Optional<PathVersion> version(Long pathId, int number) {
    return entityManager
        .createQuery(
            "select v from PathVersion v where v.pathId = :path and v.number = :number",
            PathVersion.class)
        .setParameter("path", pathId)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }
}
