package vn.hieuhoc.assessment;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.criteria.Subject;
import vn.hieuhoc.criteria.Title;
import vn.hieuhoc.support.SqlRow;

/** Cases, their scores, and what the register says of the people in them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AssessmentRepository {

  private static final String PERSON =
      "select new vn.hieuhoc.assessment.PersonFacts(p.id, p.publicId, p.fullName,"
          + " p.formOfAddress, p.birthYear, p.group, p.workingStatus, p.homeUnitId, r.unitId)"
          + " from Person p left join Residence r on r.personId = p.id and r.validFrom <= :day"
          + " and (r.validTo is null or r.validTo > :day)";

  private static final List<CaseStatus> DECIDED =
      List.of(CaseStatus.RECOGNISED, CaseStatus.NOT_RECOGNISED);

  @PersistenceContext private EntityManager entityManager;

  /** Makes the cases of people exist; two callers at once make one of each. */
  void ensureAll(Collection<Long> personIds, int year, Title title, Long criteriaSetId) {
    if (personIds.isEmpty()) {
      return;
    }
    List<Long> people = personIds.stream().sorted().toList();
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < people.size(); i++) {
      lines
          .append(i == 0 ? "" : ", ")
          .append("(?" + (i + 4) + ", 'PERSON', " + people.get(i) + ", ?1, ?2, ?3, 'OPEN')");
    }
    Query insert =
        entityManager
            .createNativeQuery(
                "insert ignore into assessment_case (public_id, subject_kind, subject_id, year,"
                    + " title, criteria_set_id, status) values "
                    + lines)
            .setParameter(1, year)
            .setParameter(2, title.name())
            .setParameter(3, criteriaSetId);
    for (int i = 0; i < people.size(); i++) {
      insert.setParameter(i + 4, UUID.randomUUID().toString());
    }
    insert.executeUpdate();
  }

  Optional<AssessmentCase> find(Long personId, int year, Long criteriaSetId) {
    return scored(personId, year, criteriaSetId).map(AssessmentCase.Scored::found);
  }

  /** A case with the points that were given, in one look. */
  Optional<AssessmentCase.Scored> scored(Long personId, int year, Long criteriaSetId) {
    List<Object[]> rows =
        entityManager
            .createQuery(
                "select c, s from AssessmentCase c left join AssessmentScore s on s.caseId = c.id"
                    + " where c.subjectKind = :person and c.subjectId = :id and c.year = :year"
                    + " and c.criteriaSetId = :set order by s.id",
                Object[].class)
            .setParameter("person", Subject.PERSON)
            .setParameter("id", personId)
            .setParameter("year", year)
            .setParameter("set", criteriaSetId)
            .getResultList();
    return rows.stream()
        .map(row -> AssessmentCase.Scored.of((AssessmentCase) row[0], rows))
        .findFirst();
  }

  Optional<AssessmentCase> find(UUID publicId) {
    return byPublicId(publicId).getResultStream().findFirst();
  }

  /** The case, kept from everybody else until the transaction ends. */
  Optional<AssessmentCase> lock(UUID publicId) {
    return byPublicId(publicId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  private TypedQuery<AssessmentCase> byPublicId(UUID publicId) {
    return entityManager
        .createQuery("select c from AssessmentCase c where c.publicId = :id", AssessmentCase.class)
        .setParameter("id", publicId);
  }

  /** That a person has a case of a year by a criteria set. */
  record Known(Long person, int year, Long criteriaSet) {}

  /** Which cases some people have. */
  Set<Known> known(Collection<Long> personIds) {
    return entityManager
        .createQuery(
            "select c.subjectId, c.year, c.criteriaSetId from AssessmentCase c"
                + " where c.subjectKind = :person and c.subjectId in :ids",
            Object[].class)
        .setParameter("person", Subject.PERSON)
        .setParameter("ids", personIds)
        .getResultStream()
        .map(row -> new Known((Long) row[0], (int) row[1], (Long) row[2]))
        .collect(toSet());
  }

  /**
   * Keeps the undecided cases of some people in a year from everybody else until the transaction
   * ends.
   *
   * @param waits true to wait for those that somebody has in hand; false to pass over them
   * @return the keys of those that are kept
   */
  Set<Long> hold(Collection<Long> personIds, int year, boolean waits) {
    return Set.copyOf(
        SqlRow.keys(
            entityManager
                .createNativeQuery(
                    "select id from assessment_case where subject_kind = 'PERSON' and subject_id in "
                        + SqlRow.list(personIds)
                        + " and year = ?1 and status not in ('RECOGNISED', 'NOT_RECOGNISED')"
                        + " order by id for update"
                        + (waits ? "" : " skip locked"))
                .setParameter(1, year)));
  }

  /** The cases of several people in a year. */
  List<AssessmentCase> ofPeople(Collection<Long> personIds, int year) {
    return personIds.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                "select c from AssessmentCase c where c.subjectKind = :person"
                    + " and c.subjectId in :ids and c.year = :year order by c.id",
                AssessmentCase.class)
            .setParameter("person", Subject.PERSON)
            .setParameter("ids", personIds)
            .setParameter("year", year)
            .getResultList();
  }

  /** Keys of people with an undecided case of the year, ascending, after a key. */
  List<Long> peopleWithOpenCases(int year, long after, int most) {
    return entityManager
        .createQuery(
            "select distinct c.subjectId from AssessmentCase c where c.subjectKind = :person"
                + " and c.year = :year and c.status not in :decided and c.subjectId > :after"
                + " order by c.subjectId",
            Long.class)
        .setParameter("person", Subject.PERSON)
        .setParameter("year", year)
        .setParameter("decided", DECIDED)
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultList();
  }

  /** The years of which somebody's case is undecided, ascending. */
  List<Integer> openYears() {
    return entityManager
        .createQuery(
            "select distinct c.year from AssessmentCase c where c.status not in :decided"
                + " order by c.year",
            Integer.class)
        .setParameter("decided", DECIDED)
        .getResultList();
  }

  /** As {@link #peopleWithOpenCases}, of those only who lived under a unit on a day. */
  List<Long> peopleWithOpenCasesUnder(Long unitId, int year, LocalDate day, long after, int most) {
    return entityManager
        .createQuery(
            "select distinct c.subjectId from AssessmentCase c join Person p on p.id = c.subjectId"
                + " left join Residence r on r.personId = c.subjectId and r.validFrom <= :day"
                + " and (r.validTo is null or r.validTo > :day)"
                + " where c.subjectKind = :person and c.year = :year and c.status not in :decided"
                + " and c.subjectId > :after and exists (select 1 from UnitClosure u"
                + " where u.ancestorId = :unit and u.descendantId = coalesce(r.unitId, p.homeUnitId)"
                + " and u.validFrom <= :day and (u.validTo is null or u.validTo > :day))"
                + " order by c.subjectId",
            Long.class)
        .setParameter("day", day)
        .setParameter("person", Subject.PERSON)
        .setParameter("year", year)
        .setParameter("decided", DECIDED)
        .setParameter("after", after)
        .setParameter("unit", unitId)
        .setMaxResults(most)
        .getResultList();
  }

  List<AssessmentScore> scores(Collection<Long> caseIds) {
    return caseIds.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                "select s from AssessmentScore s where s.caseId in :cases order by s.id",
                AssessmentScore.class)
            .setParameter("cases", caseIds)
            .getResultList();
  }

  void add(AssessmentScore score) {
    entityManager.persist(score);
  }

  void remove(AssessmentScore score) {
    entityManager.remove(score);
  }

  void flush() {
    entityManager.flush();
  }

  Optional<Long> personKey(UUID publicId) {
    return entityManager
        .createQuery("select p.id from Person p where p.publicId = :id", Long.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }

  Optional<PersonFacts> person(Long key, LocalDate day) {
    return people(List.of(key), day).stream().findFirst();
  }

  List<PersonFacts> people(Collection<Long> keys, LocalDate day) {
    return keys.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(PERSON + " where p.id in :ids", PersonFacts.class)
            .setParameter("ids", keys)
            .setParameter("day", day)
            .getResultList();
  }

  /** Those of the units that lie under a unit on a day. */
  List<Long> within(Collection<Long> unitIds, Long rootId, LocalDate day) {
    return unitIds.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                "select u.descendantId from UnitClosure u where u.ancestorId = :root"
                    + " and u.descendantId in :units and u.validFrom <= :day"
                    + " and (u.validTo is null or u.validTo > :day)",
                Long.class)
            .setParameter("root", rootId)
            .setParameter("units", unitIds)
            .setParameter("day", day)
            .getResultList();
  }

  /** Those among the hashes whose files lie with a case as evidence. */
  Set<String> evidenceAmong(Collection<String> hashes) {
    if (hashes.isEmpty()) {
      return Set.of();
    }
    // Parsed and written again, so that nothing but digits reaches the statement.
    String wanted =
        hashes.stream()
            .map(hash -> "x'" + HexFormat.of().formatHex(HexFormat.of().parseHex(hash)) + "'")
            .collect(joining(", "));
    String found =
        "select distinct lower(hex(sha256)) from evidence where sha256 in (" + wanted + ")";
    List<?> rows = entityManager.createNativeQuery(found).getResultList();
    return rows.stream().map(String::valueOf).collect(toSet());
  }

  /** The decided cases of a person that rest on a record. */
  List<AssessmentCase> decidedUpon(Long personId, UUID statementId) {
    return entityManager
        .createQuery(
            "select c from AssessmentCase c where c.subjectKind = :person and c.subjectId = :id"
                + " and c.status = :recognised and c.derivation like :record",
            AssessmentCase.class)
        .setParameter("person", Subject.PERSON)
        .setParameter("id", personId)
        .setParameter("recognised", CaseStatus.RECOGNISED)
        .setParameter("record", "%\"" + statementId + "\"%")
        .getResultList();
  }
}
