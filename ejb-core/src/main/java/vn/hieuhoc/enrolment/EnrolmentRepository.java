package vn.hieuhoc.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.SqlRow;

/** Enrolments and the progress within them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class EnrolmentRepository {

  /**
   * The lesson with which a place is gone on with: where the learner stopped unless that is
   * finished, else the first unfinished one, else where he stopped. A meeting is not learnt there:
   * who learns alone has none, and nobody is led to one where he has not been. The player goes by
   * the same rule.
   */
  private static final String GO_ON =
      "(select x.id from lesson x left join lesson_progress y on y.lesson_id = x.id"
          + " and y.person_id = e.person_id"
          + " where x.course_id = e.course_id and x.removed_at is null"
          + " and (x.kind <> 'SESSION' or o.mode <> 'SELF_PACED')"
          + " order by case when x.id = e.last_lesson_id then if(y.state <=> 'DONE', 3, 1)"
          + " when x.kind <> 'SESSION' and not y.state <=> 'DONE' then 2 else 4 end,"
          + " x.ordinal, x.id limit 1)";

  /** When the last session begins; null for a class without sessions. */
  private static final String LAST_SESSION =
      "(select max(s.starts_at) from session s where s.offering_id = e.offering_id"
          + " and s.status <> 'CANCELLED')";

  /** Number in the row of those who wait for a seat, whoever asked first first; null elsewhere. */
  private static final String NUMBER =
      "if(e.status = 'WAITING', (select count(*) from enrolment w"
          + " where w.offering_id = e.offering_id and w.status = 'WAITING'"
          + " and (w.requested_at < e.requested_at"
          + " or w.requested_at = e.requested_at and w.id <= e.id)), null)";

  private static final String MINE =
      "select e.public_id, e.offering_id, e.course_id, c.public_id as course_public_id, c.title,"
          + " c.field, e.status, e.lessons_done, e.lessons_total, e.requested_at, e.last_active_at,"
          + " e.completed_at, l.public_id as lesson_public_id, l.title as lesson_title, g.place,"
          + " e.offered_until, e.decision_reason,"
          + " if(g.completed_at is null, coalesce(l.minutes, m.minutes,"
          + " ceiling(f.duration_seconds / 60)), null) as minutes,"
          + " coalesce(g.seconds_spent, 0) as spent,"
          + " if(g.completed_at is null, f.size_bytes, null) as bytes, o.ends_on, g.id is not null as begun,"
          + " coalesce(e.status = 'WAITING' and "
          + LAST_SESSION
          + " <= utc_timestamp(6), false) as missed, "
          + NUMBER
          + " as waiting_number, o.title as class_name"
          + " from enrolment e join course c on c.id = e.course_id"
          + " join offering o on o.id = e.offering_id"
          + " left join lesson l on l.id = "
          + GO_ON
          + " left join material m on m.id = l.material_id"
          + " left join material_version f on f.id = m.current_version_id"
          + " left join lesson_progress g on g.person_id = e.person_id and g.lesson_id = l.id";

  /** Who asks, waits, or has a seat. */
  private static final String THERE = "('REQUESTED', 'WAITING', 'OFFERED', 'ACTIVE', 'COMPLETED')";

  /** What came to nothing is told for a month. */
  private static final String TOLD =
      "(e.status in "
          + THERE
          + " and (e.status <> 'WAITING' or coalesce("
          + LAST_SESSION
          + " > utc_timestamp() - interval 30 day, true))"
          + " or e.status in ('DECLINED', 'LAPSED')"
          + " and e.ended_at > utc_timestamp() - interval 30 day)";

  @PersistenceContext private EntityManager entityManager;

  void add(Enrolment enrolment) {
    entityManager.persist(enrolment);
    entityManager.flush();
  }

  void flush() {
    entityManager.flush();
  }

  Optional<Enrolment> enrolment(UUID publicId) {
    return entityManager
        .createQuery("select e from Enrolment e where e.publicId = :id", Enrolment.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }

  Optional<UUID> idOf(Long id) {
    return Optional.ofNullable(entityManager.find(Enrolment.class, id)).map(Enrolment::publicId);
  }

  /** The enrolment, held until the end of the transaction: two saves take turns. */
  Optional<Enrolment> held(Long id) {
    return Optional.ofNullable(
        entityManager.find(Enrolment.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The same, by public id. */
  Optional<Enrolment> held(UUID publicId) {
    return entityManager
        .createQuery("select e from Enrolment e where e.publicId = :id", Enrolment.class)
        .setParameter("id", publicId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Keys of the offerings of some places, in order. */
  List<Long> offeringsOf(Collection<UUID> publicIds) {
    return entityManager
        .createQuery(
            "select distinct e.offeringId from Enrolment e where e.publicId in :ids"
                + " order by e.offeringId",
            Long.class)
        .setParameter("ids", publicIds)
        .getResultList();
  }

  /** Some places, by offering and as they were asked for, held until the end. */
  List<Enrolment> held(Collection<UUID> publicIds) {
    return entityManager
        .createQuery(
            "select e from Enrolment e where e.publicId in :ids"
                + " order by e.offeringId, e.requestedAt, e.id",
            Enrolment.class)
        .setParameter("ids", publicIds)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  Optional<Enrolment> of(Long personId, Long offeringId) {
    return entityManager
        .createQuery(
            "select e from Enrolment e where e.personId = :person and e.offeringId = :offering",
            Enrolment.class)
        .setParameter("person", personId)
        .setParameter("offering", offeringId)
        .getResultStream()
        .findFirst();
  }

  /** All enrolments of a person in a course, oldest first. */
  List<Enrolment> ofCourse(Long personId, Long courseId) {
    return ofCourse(List.of(personId), courseId);
  }

  Set<Long> learners(Collection<Long> personIds, Long courseId) {
    return Set.copyOf(
        SqlRow.keys(
            entityManager
                .createNativeQuery(
                    "select distinct e.person_id from enrolment e where e.course_id = ?1"
                        + " and e.person_id in "
                        + SqlRow.list(personIds))
                .setParameter(1, courseId)));
  }

  /** All enrolments of people in a course, oldest first. */
  List<Enrolment> ofCourse(Collection<Long> personIds, Long courseId) {
    return people(personIds, courseId).getResultList();
  }

  /** The same, held until the end. */
  List<Enrolment> heldOfCourse(Collection<Long> personIds, Long courseId) {
    return people(personIds, courseId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
  }

  private TypedQuery<Enrolment> people(Collection<Long> personIds, Long courseId) {
    return entityManager
        .createQuery(
            "select e from Enrolment e where e.personId in :people and e.courseId = :course"
                + " order by e.requestedAt, e.id",
            Enrolment.class)
        .setParameter("people", personIds)
        .setParameter("course", courseId);
  }

  /** The enrolments of a person in a course in which one may learn, held until the end. */
  List<Enrolment> heldLearning(Long personId, Long courseId) {
    return entityManager
        .createQuery(
            "select e from Enrolment e where e.personId = :person and e.courseId = :course"
                + " and e.status in :learning order by e.id",
            Enrolment.class)
        .setParameter("person", personId)
        .setParameter("course", courseId)
        .setParameter("learning", List.of(EnrolmentStatus.ACTIVE, EnrolmentStatus.COMPLETED))
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /**
   * The enrolments in which one may learn that one of these people has in the course of an
   * enrolment of theirs, held until the end with that person, who is held first; none when it is
   * somebody else's. Inner selects hold nothing, so that all who hold places of a course take them
   * in one order.
   */
  List<Enrolment> heldLearningBeside(UUID publicId, Collection<Long> ofPeople) {
    int id = ofPeople.size() + 1;
    Query query =
        entityManager
            .createNativeQuery(
                "select e.* from person p straight_join enrolment e on e.person_id = p.id"
                    + " where p.id in "
                    + SqlRow.places(ofPeople.size())
                    + " and p.id = (select x.person_id from enrolment x where x.public_id = ?"
                    + id
                    + ") and e.course_id = (select y.course_id from enrolment y"
                    + " where y.public_id = ?"
                    + id
                    + ") and e.status in ('ACTIVE', 'COMPLETED') order by e.id for update",
                Enrolment.class)
            .setParameter(id, publicId.toString())
            .setHint(QueryHints.REFRESH, HintValues.TRUE);
    int place = 1;
    for (Long person : ofPeople) {
      query.setParameter(place++, person);
    }
    return enrolments(query);
  }

  @SuppressWarnings("unchecked")
  private static List<Enrolment> enrolments(Query query) {
    return query.getResultList();
  }

  /** Those who wait, the longest waiting first. */
  List<Enrolment> waiting(Long offeringId) {
    return entityManager
        .createQuery(
            "select e from Enrolment e where e.offeringId = :offering and e.status = :waiting"
                + " order by e.requestedAt, e.id",
            Enrolment.class)
        .setParameter("offering", offeringId)
        .setParameter("waiting", EnrolmentStatus.WAITING)
        .getResultList();
  }

  /** Key of the offering of an enrolment, without reading it. */
  Optional<Long> offeringOf(Long id) {
    return SqlRow.keys(
            entityManager
                .createNativeQuery("select offering_id from enrolment where id = ?1")
                .setParameter(1, id))
        .stream()
        .findFirst();
  }

  /** True when the person asks, waits or has a seat there: nothing more is asked of him. */
  boolean isIn(Long personId, Long offeringId) {
    return !SqlRow.keys(
            entityManager
                .createNativeQuery(
                    "select id from enrolment where person_id = ?1 and offering_id = ?2"
                        + " and status in "
                        + THERE)
                .setParameter(1, personId)
                .setParameter(2, offeringId))
        .isEmpty();
  }

  /** The courses of a person, the last one learnt in first. */
  List<MyCourseRow> mine(Long personId) {
    return courses(
        entityManager
            .createNativeQuery(
                MINE
                    + " where e.person_id = ?1 and "
                    + TOLD
                    + " order by coalesce(e.last_active_at, e.requested_at) desc, e.id desc")
            .setParameter(1, personId)
            .setMaxResults(PageRequest.LARGEST));
  }

  /** The person's enrolments in a course. */
  List<MyCourseRow> mine(Long personId, Long courseId) {
    return courses(
        entityManager
            .createNativeQuery(
                MINE
                    + " where e.person_id = ?1 and e.course_id = ?2 and "
                    + TOLD
                    + " order by e.id")
            .setParameter(1, personId)
            .setParameter(2, courseId));
  }

  /** True when the person had a place in the course and gave it up. */
  boolean hasLeft(Long personId, Long courseId) {
    return SqlRow.number(
            entityManager
                .createNativeQuery(
                    "select count(*) from enrolment e where e.person_id = ?1"
                        + " and e.course_id = ?2 and e.status = 'WITHDRAWN'")
                .setParameter(1, personId)
                .setParameter(2, courseId))
        > 0;
  }

  private static List<MyCourseRow> courses(Query query) {
    return SqlRow.of(query).stream()
        .map(
            c ->
                new MyCourseRow(
                    c.uuid(0),
                    c.key(1),
                    c.key(2),
                    c.uuid(3),
                    c.text(4),
                    c.count(5),
                    c.constant(6, EnrolmentStatus.class),
                    c.count(7),
                    c.count(8),
                    c.instant(9),
                    c.instant(10),
                    c.instant(11),
                    c.uuid(12),
                    c.text(13),
                    c.text(14),
                    c.instant(15),
                    c.text(16),
                    c.integer(17),
                    c.count(18),
                    c.key(19),
                    c.day(20),
                    c.truth(21),
                    c.truth(22),
                    c.integer(23),
                    c.text(24)))
        .toList();
  }

  /**
   * Codes of the topics of published courses by how many people enrolled since a moment. A course
   * that has the topic {@code without} is left out with all its topics.
   */
  List<String> topicsLearnt(Instant since, String without, int atLeast, int most) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select t.topic_code, count(distinct e.person_id) as learners"
                        + " from enrolment e join course c on c.id = e.course_id"
                        + " and c.status = 'PUBLISHED'"
                        + " join course_topic t on t.course_id = c.id"
                        + " where e.requested_at >= ?2 and e.status in ('ACTIVE', 'COMPLETED')"
                        + " and not exists (select 1 from course_topic x where x.course_id = c.id"
                        + " and x.topic_code = ?1)"
                        + " group by t.topic_code having learners >= ?3"
                        + " order by learners desc, t.topic_code")
                .setParameter(1, without)
                .setParameter(2, since)
                .setParameter(3, atLeast)
                .setMaxResults(most))
        .stream()
        .map(row -> row.text(0))
        .toList();
  }
}
