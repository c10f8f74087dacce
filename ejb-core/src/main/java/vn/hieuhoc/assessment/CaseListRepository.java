package vn.hieuhoc.assessment;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.criteria.Subject;
import vn.hieuhoc.support.Like;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.SqlRow;
import vn.hieuhoc.support.VietnamTime;
import vn.hieuhoc.support.VietnameseText;

/** Cases in lists: which stand there, and how many. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CaseListRepository {

  private static final String LISTED =
      " from AssessmentCase c join Person p on p.id = c.subjectId"
          + " where c.subjectKind = :person and c.title = :title and c.year = :year"
          + " and exists (select 1 from UnitClosure u where u.descendantId = c.unitId"
          + " and u.ancestorId in :reach and u.validTo is null)";

  /** The same in words of tables, with those whose title ends soon and those who object. */
  private static final String COUNTED =
      " from assessment_case c join person p on p.id = c.subject_id"
          + " left join (select r.subject_id from recognition r where r.subject_kind = 'PERSON'"
          + "   and r.title = ?1 and r.status = 'VALID' and (r.valid_to is null or r.valid_to > ?3)"
          + "   group by r.subject_id having max(coalesce(r.valid_to, '9999-12-31')) <= ?4) e"
          + "   on e.subject_id = c.subject_id"
          + " left join (select distinct coalesce(a.case_id, r.case_id) as case_id from appeal a"
          + "   left join recognition r on r.id = a.recognition_id where a.status = 'RECEIVED') q"
          + "   on q.case_id = c.id"
          + " where c.subject_kind = 'PERSON' and c.title = ?1 and c.year = ?2"
          + " and exists (select 1 from unit_closure u where u.descendant_id = c.unit_id"
          + " and u.valid_to is null and u.ancestor_id in ";

  private static final String STATUS = "vn.hieuhoc.assessment.CaseStatus.";
  private static final String HELD =
      "r.subjectKind = :person and r.subjectId = c.subjectId and r.title = c.title"
          + " and r.status = vn.hieuhoc.recognition.RecognitionStatus.VALID";

  private static final Set<CaseStatus> SPOKEN =
      Set.of(
          CaseStatus.SELF_ASSESSED,
          CaseStatus.GRASSROOTS,
          CaseStatus.RETURNED,
          CaseStatus.PROPOSED);
  private static final Set<CaseStatus> UNDECIDED =
      Set.of(
          CaseStatus.OPEN,
          CaseStatus.SELF_ASSESSED,
          CaseStatus.GRASSROOTS,
          CaseStatus.RETURNED,
          CaseStatus.PROPOSED);

  /** Points short of the threshold that can still be won in a year: two criteria's worth. */
  private static final int NEARLY = 20;

  private static final int SOON_DAYS = 90;

  @PersistenceContext private EntityManager entityManager;
  @Inject private Clock clock;

  Page<CaseRow> rows(CaseFilter filter, Long unitId, List<Long> reach, PageRequest page) {
    long total = count(filter, unitId, reach);
    List<CaseRow> rows =
        listed(
                "select new vn.hieuhoc.assessment.CaseRow(c.publicId, c.year, p.publicId,"
                    + " p.fullName, p.birthYear, c.unitId, c.status, c.derivedTotal,"
                    + " c.effectiveTotal, c.threshold, c.lowest, c.proposed, c.grassrootsAt,"
                    + " c.reviewNeeded)",
                filter,
                unitId,
                reach,
                CaseRow.class,
                " order by p.sortName, c.id")
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultList();
    return new Page<>(rows, total, page);
  }

  long count(CaseFilter filter, Long unitId, List<Long> reach) {
    return listed("select count(c)", filter, unitId, reach, Long.class, "").getSingleResult();
  }

  /** The ids of all cases of the list, in its order. */
  List<UUID> ids(CaseFilter filter, Long unitId, List<Long> reach, int most) {
    return listed(
            "select c.publicId", filter, unitId, reach, UUID.class, " order by p.sortName, c.id")
        .setMaxResults(most)
        .getResultList();
  }

  /** How many cases of the list stand where. */
  List<Object[]> counts(CaseFilter filter, Long unitId, List<Long> reach) {
    return listed(
            "select c.status, c.proposed, count(c)",
            filter,
            unitId,
            reach,
            Object[].class,
            " group by c.status, c.proposed")
        .getResultList();
  }

  private <T> TypedQuery<T> listed(
      String select, CaseFilter filter, Long unitId, List<Long> reach, Class<T> type, String end) {
    StringBuilder text = new StringBuilder(select).append(LISTED);
    if (!filter.states().isEmpty()) {
      text.append(" and c.status in :states");
    }
    if (unitId != null) {
      text.append(
          " and exists (select 1 from UnitClosure w where w.descendantId = c.unitId"
              + " and w.ancestorId = :unit and w.validTo is null)");
    }
    String words = VietnameseText.fold(filter.words());
    if (!words.isEmpty()) {
      text.append(" and p.nameFolded like :words" + Like.LITERALLY);
    }
    if (filter.proposed() != null) {
      text.append(" and c.proposed = :proposed");
    }
    text.append(" and ").append(listedOn(filter.tab()));
    TypedQuery<T> query =
        entityManager
            .createQuery(text.append(end).toString(), type)
            .setParameter("person", Subject.PERSON)
            .setParameter("title", filter.title())
            .setParameter("year", filter.year())
            .setParameter("reach", reach);
    if (!filter.states().isEmpty()) {
      query.setParameter("states", filter.states());
    }
    if (unitId != null) {
      query.setParameter("unit", unitId);
    }
    if (!words.isEmpty()) {
      query.setParameter("words", Like.containing(words));
    }
    if (filter.proposed() != null) {
      query.setParameter("proposed", filter.proposed());
    }
    return query;
  }

  /**
   * How many cases stand on each tab, all in one look; the filter's own tab is left aside.
   *
   * @param reach keys of the units below which the cases lie
   */
  Map<CaseFilter.Tab, Long> tabs(CaseFilter filter, Long unitId, List<Long> reach) {
    StringBuilder text = new StringBuilder("select count(*)");
    for (CaseFilter.Tab tab : CaseFilter.Tab.values()) {
      text.append(", count(case when ").append(countedOn(tab)).append(" then 1 end)");
    }
    text.append(COUNTED).append(SqlRow.list(reach)).append(")");
    if (!filter.states().isEmpty()) {
      text.append(" and c.status in ").append(texts(filter.states()));
    }
    if (unitId != null) {
      text.append(
          " and exists (select 1 from unit_closure w where w.descendant_id = c.unit_id"
              + " and w.valid_to is null and w.ancestor_id = "
              + unitId
              + ")");
    }
    String words = VietnameseText.fold(filter.words());
    if (!words.isEmpty()) {
      text.append(" and p.name_folded like ?5" + Like.LITERALLY);
    }
    if (filter.proposed() != null) {
      text.append(" and c.proposed = ").append(filter.proposed());
    }
    Query query =
        entityManager
            .createNativeQuery(text.toString())
            .setParameter(1, filter.title().name())
            .setParameter(2, filter.year())
            .setParameter(3, Date.valueOf(today()))
            .setParameter(4, Date.valueOf(soon()));
    if (!words.isEmpty()) {
      query.setParameter(5, Like.containing(words));
    }
    SqlRow row = SqlRow.of(query).get(0);
    Map<CaseFilter.Tab, Long> counts = new EnumMap<>(CaseFilter.Tab.class);
    for (CaseFilter.Tab tab : CaseFilter.Tab.values()) {
      counts.put(tab, row.key(tab.ordinal() + 1));
    }
    return counts;
  }

  /** What a tab asks of a case c, in words of entities; {@link #countedOn} says the same. */
  private String listedOn(CaseFilter.Tab tab) {
    return switch (tab) {
      case ALL -> "c.id is not null";
      case IN_PROGRESS -> "c.status in " + constants(SPOKEN);
      case NEARLY ->
          "c.status in "
              + constants(UNDECIDED)
              + " and c.proposed = false and c.effectiveTotal >= c.threshold - "
              + NEARLY;
      case RECOGNISED -> "c.status = " + STATUS + CaseStatus.RECOGNISED;
      case EXPIRING ->
          "exists (select 1 from Recognition r where "
              + HELD
              + " and r.validTo > "
              + literal(today())
              + " and r.validTo <= "
              + literal(soon())
              + ") and not exists (select 1 from Recognition r where "
              + HELD
              + " and (r.validTo is null or r.validTo > "
              + literal(soon())
              + "))";
      case RECHECK ->
          "(c.reviewNeeded is not null or c.status = " + STATUS + CaseStatus.REVOKED + ")";
      case APPEAL ->
          "exists (select 1 from Appeal a where a.status ="
              + " vn.hieuhoc.appeal.AppealStatus.RECEIVED and (a.caseId = c.id or a.recognitionId in"
              + " (select r.id from Recognition r where r.caseId = c.id)))";
    };
  }

  /** As {@link #listedOn}, in words of {@link #COUNTED}. */
  private static String countedOn(CaseFilter.Tab tab) {
    return switch (tab) {
      case ALL -> "true";
      case IN_PROGRESS -> "c.status in " + texts(SPOKEN);
      case NEARLY ->
          "c.status in "
              + texts(UNDECIDED)
              + " and c.proposed = false and c.effective_total >= c.threshold - "
              + NEARLY;
      case RECOGNISED -> "c.status = 'RECOGNISED'";
      case EXPIRING -> "e.subject_id is not null";
      case RECHECK -> "c.review_needed is not null or c.status = 'REVOKED'";
      case APPEAL -> "q.case_id is not null";
    };
  }

  private static String constants(Set<CaseStatus> states) {
    return states.stream().map(state -> STATUS + state).sorted().collect(joining(", ", "(", ")"));
  }

  private static String texts(Set<CaseStatus> states) {
    return states.stream()
        .map(state -> "'" + state + "'")
        .sorted()
        .collect(joining(", ", "(", ")"));
  }

  private static String literal(LocalDate day) {
    return "{d '" + day + "'}";
  }

  private LocalDate today() {
    return VietnamTime.today(clock);
  }

  private LocalDate soon() {
    return today().plusDays(SOON_DAYS);
  }
}
