package vn.hieuhoc.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hieuhoc.criteria.Subject;
import vn.hieuhoc.criteria.Title;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.SqlRow;

/** Decisions and recognitions. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RecognitionRepository {

  private static final String ROW =
      "select new vn.hieuhoc.recognition.RecognitionRow(r.id, r.publicId, r.title, r.year,"
          + " r.subjectKind, r.subjectId, p.publicId, r.subjectName, r.unitId, r.unitName,"
          + " r.validFrom, r.validTo, r.status, r.revokedOn, r.revokedReason, d.decisionNumber,"
          + " d.decisionDate, d.signer, d.signerPosition, d.basis, c.publicId)";

  private static final String FROM =
      " from Recognition r join RecognitionDecision d on d.id = r.decisionId"
          + " left join Person p on p.id = r.subjectId"
          + " and r.subjectKind = vn.hieuhoc.criteria.Subject.PERSON"
          + " left join AssessmentCase c on c.id = r.caseId";

  @PersistenceContext private EntityManager entityManager;

  /** Makes the decision exist; two callers at once make one. True when it was not there before. */
  boolean put(DecideTitles command, Long unitId, DecisionBasis basis, Long accountId, Instant now) {
    return entityManager
            .createNativeQuery(
                "insert ignore into recognition_decision (public_id, title, year, decision_number,"
                    + " decision_date, signer, signer_position, unit_id, basis, decided_by_account_id,"
                    + " created_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)")
            .setParameter(1, UUID.randomUUID().toString())
            .setParameter(2, command.title().name())
            .setParameter(3, command.year())
            .setParameter(4, command.decisionNumber().strip())
            .setParameter(5, command.decisionDate())
            .setParameter(6, command.signer().strip())
            .setParameter(7, command.signerPosition())
            .setParameter(8, unitId)
            .setParameter(9, basis.name())
            .setParameter(10, accountId)
            .setParameter(11, SqlRow.utc(now))
            .executeUpdate()
        > 0;
  }

  /** The decision of this number and date, kept for this transaction. */
  RecognitionDecision lock(DecideTitles command, Long unitId) {
    return entityManager
        .createQuery(
            "select d from RecognitionDecision d where d.unitId = :unit"
                + " and d.decisionNumber = :number and d.decisionDate = :day",
            RecognitionDecision.class)
        .setParameter("unit", unitId)
        .setParameter("number", command.decisionNumber().strip())
        .setParameter("day", command.decisionDate())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getSingleResult();
  }

  /** The day of another decision of the unit with this number in the same calendar year. */
  Optional<LocalDate> otherDayOf(DecideTitles command, Long unitId) {
    return entityManager
        .createQuery(
            "select d.decisionDate from RecognitionDecision d where d.unitId = :unit"
                + " and d.decisionNumber = :number and d.decisionDate between :first and :last"
                + " and d.decisionDate <> :day",
            LocalDate.class)
        .setParameter("unit", unitId)
        .setParameter("number", command.decisionNumber().strip())
        .setParameter("first", command.decisionDate().withDayOfYear(1))
        .setParameter("last", LocalDate.of(command.decisionDate().getYear(), 12, 31))
        .setParameter("day", command.decisionDate())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  void remove(RecognitionDecision decision) {
    entityManager.remove(decision);
    entityManager.flush();
  }

  void add(Recognition recognition) {
    entityManager.persist(recognition);
    entityManager.flush();
  }

  Optional<Recognition> lock(UUID publicId) {
    return entityManager
        .createQuery("select r from Recognition r where r.publicId = :id", Recognition.class)
        .setParameter("id", publicId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** What a subject was recognised for in a year and is not revoked; read past any snapshot. */
  List<Recognition> standing(Title title, Subject kind, Long subjectId, int year) {
    return entityManager
        .createQuery(
            "select r from Recognition r where r.title = :title and r.subjectKind = :kind"
                + " and r.subjectId = :subject and r.year = :year and r.status = :valid",
            Recognition.class)
        .setParameter("title", title)
        .setParameter("kind", kind)
        .setParameter("subject", subjectId)
        .setParameter("year", year)
        .setParameter("valid", RecognitionStatus.VALID)
        .setLockMode(LockModeType.PESSIMISTIC_READ)
        .getResultList();
  }

  /** What a decision recognised for a subject; read past any snapshot. */
  Optional<Recognition> by(Long decisionId, Subject kind, Long subjectId) {
    return entityManager
        .createQuery(
            "select r from Recognition r where r.decisionId = :decision and r.subjectKind = :kind"
                + " and r.subjectId = :subject",
            Recognition.class)
        .setParameter("decision", decisionId)
        .setParameter("kind", kind)
        .setParameter("subject", subjectId)
        .setLockMode(LockModeType.PESSIMISTIC_READ)
        .getResultStream()
        .findFirst();
  }

  Optional<RecognitionRow> row(UUID publicId) {
    return entityManager
        .createQuery(ROW + FROM + " where r.publicId = :id", RecognitionRow.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }

  Optional<RecognitionRow> row(Long key) {
    return entityManager
        .createQuery(ROW + FROM + " where r.id = :id", RecognitionRow.class)
        .setParameter("id", key)
        .getResultStream()
        .findFirst();
  }

  List<RecognitionRow> ofSubject(Subject kind, Long subjectId) {
    return entityManager
        .createQuery(
            ROW
                + FROM
                + " where r.subjectKind = :kind and r.subjectId = :subject"
                + " order by r.year desc, r.id desc",
            RecognitionRow.class)
        .setParameter("kind", kind)
        .setParameter("subject", subjectId)
        .getResultList();
  }

  Page<RecognitionRow> rows(
      RecognitionFilter filter, Long unitId, List<Long> reach, PageRequest page) {
    long total =
        listed("select count(r)", filter, unitId, reach, null, Long.class).getSingleResult();
    List<RecognitionRow> rows =
        listed(ROW, filter, unitId, reach, null, RecognitionRow.class)
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultList();
    return new Page<>(rows, total, page);
  }

  /** The next rows in the order they were made. */
  List<RecognitionRow> rowsAfter(
      RecognitionFilter filter, Long unitId, List<Long> reach, UUID after, int most) {
    return listed(ROW, filter, unitId, reach, after, RecognitionRow.class)
        .setMaxResults(most)
        .getResultList();
  }

  private <T> TypedQuery<T> listed(
      String select,
      RecognitionFilter filter,
      Long unitId,
      List<Long> reach,
      UUID after,
      Class<T> type) {
    Map<String, Object> values = new HashMap<>();
    StringBuilder text = new StringBuilder(select).append(FROM);
    text.append(
        " where exists (select 1 from UnitClosure u where u.descendantId = r.unitId"
            + " and u.ancestorId in :reach and u.validTo is null)");
    values.put("reach", reach);
    if (filter.title() != null) {
      text.append(" and r.title = :title");
      values.put("title", filter.title());
    }
    if (filter.year() != null) {
      text.append(" and r.year = :year");
      values.put("year", filter.year());
    }
    if (unitId != null) {
      text.append(
          " and exists (select 1 from UnitClosure w where w.descendantId = r.unitId"
              + " and w.ancestorId = :unit and w.validTo is null)");
      values.put("unit", unitId);
    }
    if (filter.validOn() != null) {
      text.append(
          " and r.validFrom <= :day and (r.validTo is null or r.validTo > :day)"
              + " and (r.revokedOn is null or r.revokedOn > :day)");
      values.put("day", filter.validOn());
    }
    if (filter.decision() != null) {
      text.append(" and d.publicId = :decision");
      values.put("decision", filter.decision());
    }
    if (after != null) {
      text.append(" and r.id > (select a.id from Recognition a where a.publicId = :after)");
      values.put("after", after);
    }
    if (type == RecognitionRow.class) {
      text.append(" order by r.id");
    }
    TypedQuery<T> query = entityManager.createQuery(text.toString(), type);
    values.forEach(query::setParameter);
    return query;
  }

  /** Key of the unit whose decision it is. */
  Optional<Long> unitOfDecision(UUID publicId) {
    return entityManager
        .createQuery(
            "select d.unitId from RecognitionDecision d where d.publicId = :id", Long.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }

  Optional<DecisionRow> decision(UUID publicId, List<Long> reach) {
    return entityManager
        .createNamedQuery("RecognitionDecision.row", DecisionRow.class)
        .setParameter("id", publicId)
        .setParameter("reach", reach)
        .getResultStream()
        .findFirst();
  }

  Page<DecisionRow> decisions(List<Long> reach, PageRequest page) {
    long total =
        entityManager
            .createQuery(
                "select count(d) from RecognitionDecision d where d.unitId in"
                    + " (select u.descendantId from UnitClosure u where u.ancestorId in :reach"
                    + " and u.validTo is null)",
                Long.class)
            .setParameter("reach", reach)
            .getSingleResult();
    List<DecisionRow> rows =
        entityManager
            .createNamedQuery("RecognitionDecision.rows", DecisionRow.class)
            .setParameter("reach", reach)
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultList();
    return new Page<>(rows, total, page);
  }

  /** The hashes of records in the ledger. */
  Map<UUID, byte[]> recordHashes(Collection<UUID> statementIds) {
    Map<UUID, byte[]> hashes = new HashMap<>();
    List<UUID> ids = new ArrayList<>(statementIds);
    for (int from = 0; from < ids.size(); from += 500) {
      String some =
          ids.subList(from, Math.min(ids.size(), from + 500)).stream()
              .map(UUID::toString)
              .collect(Collectors.joining("', '", "'", "'"));
      for (Object row :
          entityManager
              .createNativeQuery(
                  "select cast(statement_id as char(36)), body_hash from activity_record"
                      + " where statement_id in ("
                      + some
                      + ")")
              .getResultList()) {
        Object[] c = (Object[]) row;
        hashes.put(UUID.fromString((String) c[0]), (byte[]) c[1]);
      }
    }
    return hashes;
  }

  /** What is stored as frozen for a recognition, and its hash. */
  Optional<Object[]> frozen(UUID publicId) {
    return entityManager
        .createQuery(
            "select r.frozen, r.frozenHash from Recognition r where r.publicId = :id",
            Object[].class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }
}
