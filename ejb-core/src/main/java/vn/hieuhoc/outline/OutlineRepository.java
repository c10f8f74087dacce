package vn.hieuhoc.outline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hieuhoc.course.Outline;
import vn.hieuhoc.support.SqlRow;

/** Drafts and versions of outlines. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class OutlineRepository {

  @PersistenceContext private EntityManager entityManager;

  /**
   * What a page says of the draft of a course, and of what learners see.
   *
   * @param number the version learners see; 0 when none was published
   * @param draft facts of the draft, or null
   * @param drafted the outline of the draft, or null
   * @param published the outline learners see; null without a draft
   */
  record Stand(int number, OutlineState.Draft draft, Outline drafted, Outline published) {}

  void add(OutlineVersion version) {
    entityManager.persist(version);
    entityManager.flush();
  }

  void add(OutlineDraft draft) {
    entityManager.persist(draft);
  }

  void remove(OutlineDraft draft) {
    entityManager.remove(draft);
  }

  void flush() {
    entityManager.flush();
  }

  /** The draft of a course, if there is one. */
  Optional<OutlineDraft> draft(Long courseId) {
    return entityManager
        .createQuery("select d from OutlineDraft d where d.courseId = :course", OutlineDraft.class)
        .setParameter("course", courseId)
        .getResultStream()
        .findFirst();
  }

  Optional<OutlineVersion> version(Long courseId, int number) {
    return entityManager
        .createQuery(
            "select v from OutlineVersion v where v.courseId = :course and v.number = :number",
            OutlineVersion.class)
        .setParameter("course", courseId)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** The version learners see, unless none was published. */
  Optional<OutlineVersion> newest(Long courseId) {
    return entityManager
        .createQuery(
            "select v from OutlineVersion v where v.courseId = :course order by v.number desc",
            OutlineVersion.class)
        .setParameter("course", courseId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** How it stands with the outline of a course. */
  Stand stand(Long courseId) {
    SqlRow row =
        SqlRow.of(
                entityManager
                    .createNativeQuery(
                        "select coalesce(v.number, 0), d.public_id, d.base_number, d.taken_from,"
                            + " d.changed_at, coalesce(a.display_name, '…'),"
                            + " d.lessons as drafted, v.lessons"
                            + " from course c left join outline_draft d on d.course_id = c.id"
                            + " left join account a on a.id = d.changed_by_account_id"
                            + " left join outline_version v on v.course_id = c.id"
                            + " and v.number = (select max(n.number) from outline_version n"
                            + " where n.course_id = c.id)"
                            + " where c.id = ?1")
                    .setParameter(1, courseId))
            .get(0);
    return row.uuid(1) == null
        ? new Stand(row.count(0), null, null, null)
        : new Stand(
            row.count(0),
            new OutlineState.Draft(
                row.uuid(1), row.count(2), row.integer(3), row.instant(4), row.text(5)),
            Outline.read(row.text(6)),
            Outline.read(row.text(7)));
  }

  /**
   * Every version of a course, the newest first, each with how many finished the course while it
   * was the one they saw.
   */
  List<OutlineVersionRow> versions(Long courseId) {
    List<SqlRow> rows =
        SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select v.number, v.published_at, a.display_name, v.why, v.lessons,"
                        + " (select count(distinct e.person_id) from enrolment e"
                        + " where e.course_id = v.course_id and e.completed_at >= v.published_at"
                        + " and e.completed_at < coalesce((select min(n.published_at)"
                        + " from outline_version n where n.course_id = v.course_id"
                        + " and n.number > v.number), '9999-12-31')) as finished"
                        + " from outline_version v"
                        + " left join account a on a.id = v.by_account_id"
                        + " where v.course_id = ?1 order by v.number")
                .setParameter(1, courseId));
    List<OutlineVersionRow> versions = new ArrayList<>();
    Outline before = new Outline(List.of());
    for (SqlRow c : rows) {
      Outline outline = Outline.read(c.text(4));
      versions.add(
          0,
          new OutlineVersionRow(
              c.count(0),
              c.instant(1),
              c.text(2),
              c.text(3),
              outline.lessons().size(),
              c.count(5),
              OutlineDifference.between(before, outline)));
      before = outline;
    }
    return versions;
  }
}
