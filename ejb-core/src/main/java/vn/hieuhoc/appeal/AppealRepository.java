package vn.hieuhoc.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.criteria.Title;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** Appeals, each with the recognition or case it is about. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AppealRepository {

  private static final String ROW =
      "select a.publicId, r.publicId, c.publicId, p.publicId, p.id, p.fullName, r.title, c.title,"
          + " r.year, c.year, r.unitId, c.unitId, r.unitName, v.name, a.reason, a.status,"
          + " a.outcome, a.documentNumber, a.answer, a.createdAt, a.dueOn, a.answeredAt";

  private static final String FROM =
      " from Appeal a join Person p on p.id = a.personId"
          + " left join Recognition r on r.id = a.recognitionId"
          + " left join AssessmentCase c on c.id = a.caseId"
          + " left join UnitVersion v on v.unitId = c.unitId and v.validFrom <= :day"
          + " and (v.validTo is null or v.validTo > :day)";

  private static final String REACHED =
      " where exists (select 1 from UnitClosure u where u.descendantId = coalesce(r.unitId,"
          + " c.unitId) and u.ancestorId in :reach and u.validTo is null)";

  @PersistenceContext private EntityManager entityManager;

  void add(Appeal appeal) {
    entityManager.persist(appeal);
    entityManager.flush();
  }

  Optional<Appeal> lock(UUID publicId) {
    return entityManager
        .createQuery("select a from Appeal a where a.publicId = :id", Appeal.class)
        .setParameter("id", publicId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  Optional<AppealRow> row(UUID publicId, LocalDate day) {
    return entityManager
        .createQuery(ROW + FROM + " where a.publicId = :id", Object[].class)
        .setParameter("id", publicId)
        .setParameter("day", day)
        .getResultStream()
        .findFirst()
        .map(AppealRepository::row);
  }

  /** The appeals of a person, the newest first. */
  List<AppealRow> ofPerson(Long personId, LocalDate day) {
    return rows(
        entityManager
            .createQuery(
                ROW + FROM + " where a.personId = :person order by a.createdAt desc, a.id desc",
                Object[].class)
            .setParameter("person", personId)
            .setParameter("day", day));
  }

  /** The appeals about a recognition, the newest first. */
  List<AppealRow> ofRecognition(Long recognitionId, LocalDate day) {
    return rows(
        entityManager
            .createQuery(
                ROW
                    + FROM
                    + " where a.recognitionId = :recognition order by a.createdAt desc, a.id desc",
                Object[].class)
            .setParameter("recognition", recognitionId)
            .setParameter("day", day));
  }

  /** The appeal that waits for an answer about the same thing, if there is one. */
  Optional<UUID> waitingAbout(Appeal.About about) {
    String same = about.caseId() == null ? "a.recognitionId = :thing" : "a.caseId = :thing";
    return entityManager
        .createQuery(
            "select a.publicId from Appeal a where a.status = :waiting and " + same, UUID.class)
        .setParameter("waiting", AppealStatus.RECEIVED)
        .setParameter("thing", about.caseId() == null ? about.recognitionId() : about.caseId())
        .getResultStream()
        .findFirst();
  }

  /** Those that wait by the day of the answer, or those that are answered, the newest first. */
  Page<AppealRow> reached(List<Long> reach, AppealStatus status, LocalDate day, PageRequest page) {
    String order =
        status == AppealStatus.RECEIVED
            ? " order by a.dueOn, a.id"
            : " order by a.answeredAt desc, a.id desc";
    List<AppealRow> rows =
        rows(
            entityManager
                .createQuery(
                    ROW + FROM + REACHED + " and a.status = :status" + order, Object[].class)
                .setParameter("reach", reach)
                .setParameter("status", status)
                .setParameter("day", day)
                .setFirstResult(page.first())
                .setMaxResults(page.size()));
    return new Page<>(rows, count(reach, status, day), page);
  }

  long count(List<Long> reach, AppealStatus status, LocalDate day) {
    return entityManager
        .createQuery("select count(a)" + FROM + REACHED + " and a.status = :status", Long.class)
        .setParameter("reach", reach)
        .setParameter("status", status)
        .setParameter("day", day)
        .getSingleResult();
  }

  private static List<AppealRow> rows(TypedQuery<Object[]> query) {
    return query.getResultList().stream().map(AppealRepository::row).toList();
  }

  private static AppealRow row(Object[] cell) {
    boolean ofCase = cell[2] != null;
    return new AppealRow(
        (UUID) cell[0],
        (UUID) cell[1],
        (UUID) cell[2],
        (UUID) cell[3],
        (Long) cell[4],
        (String) cell[5],
        (Title) cell[ofCase ? 7 : 6],
        ((Number) cell[ofCase ? 9 : 8]).intValue(),
        (Long) cell[ofCase ? 11 : 10],
        (String) cell[ofCase ? 13 : 12],
        (String) cell[14],
        (AppealStatus) cell[15],
        (AppealOutcome) cell[16],
        (String) cell[17],
        (String) cell[18],
        (Instant) cell[19],
        (LocalDate) cell[20],
        (Instant) cell[21]);
  }
}
