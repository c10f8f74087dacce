package vn.hieuhoc.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.hieuhoc.programme.ProgrammeRules;
import vn.hieuhoc.programme.WayKind;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.record.Vocabulary;
import vn.hieuhoc.support.SqlRow;
import vn.hieuhoc.support.VietnamTime;

/**
 * What the ledger says of programmes, and the completions kept from it. Set-based SQL: one person
 * and a whole province go through the same statements.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CompletionRepository {

  private static final String COUNTS =
      " join person pe on pe.id = r.person_id"
          + " left join voiding v on v.voided_statement_id = r.statement_id"
          + " where v.voided_statement_id is null"
          + " and (r.success is null or r.success) and (r.completion is null or r.completion)";

  private static final String FACT_COLUMNS =
      "coalesce(pe.merged_into_id, pe.id) as person, i.code as item, w.kind as way,"
          + " cast(r.statement_id as char(36)) as statement, r.happened_at as happened";

  private static final String ITEMS =
      " from training_item i join training_item_way w on w.item_id = i.id and w.kind = ";

  @PersistenceContext private EntityManager entityManager;

  /** Keys of the people of whom the ledger or the completions speak in this programme, in order. */
  List<Long> people(ProgrammeRules rules) {
    String sql =
        "select x.person from ("
            + facts("coalesce(pe.merged_into_id, pe.id) as person", rules, "")
            + " union select c.person_id from training_completion c where c.programme_id = "
            + rules.key()
            + ") x order by x.person";
    return SqlRow.keys(bound(sql));
  }

  /** What the ledger says of these people for the programme, by person. */
  Map<Long, List<LearntFact>> facts(ProgrammeRules rules, Collection<Long> personIds) {
    if (personIds.isEmpty()) {
      return Map.of();
    }
    String people = SqlRow.list(personIds);
    String among =
        " and r.person_id in (select id from person where id in "
            + people
            + " or merged_into_id in "
            + people
            + ")";
    String columns = FACT_COLUMNS;
    Map<Long, List<LearntFact>> facts = new HashMap<>();
    for (SqlRow row : SqlRow.of(bound(facts(columns, rules, among)))) {
      facts.computeIfAbsent(row.key(0), key -> new ArrayList<>()).add(fact(row));
    }
    return facts;
  }

  /** What the ledger says of one person for each of the programmes, by programme. */
  Map<Long, List<LearntFact>> factsOf(Collection<ProgrammeRules> programmes, Long personId) {
    Map<Long, List<LearntFact>> facts = new HashMap<>();
    if (programmes.isEmpty()) {
      return facts;
    }
    String among =
        " and r.person_id in (select id from person where id = "
            + personId
            + " or merged_into_id = "
            + personId
            + ")";
    String columns = FACT_COLUMNS + ", i.programme_id as programme";
    String all =
        programmes.stream()
            .map(rules -> facts(columns, rules, among))
            .collect(Collectors.joining(" union all "));
    for (SqlRow row : SqlRow.of(bound(all))) {
      facts.computeIfAbsent(row.key(5), key -> new ArrayList<>()).add(fact(row));
    }
    return facts;
  }

  private static LearntFact fact(SqlRow row) {
    return new LearntFact(
        row.key(0), row.text(1), row.constant(2, WayKind.class), row.uuid(3), row.instant(4));
  }

  /** The completions of these people, by person. */
  Map<Long, TrainingCompletion> completions(Long programmeId, Collection<Long> personIds) {
    return personIds.isEmpty()
        ? Map.of()
        : entityManager
            .createQuery(
                "select c from TrainingCompletion c where c.programmeId = :programme"
                    + " and c.personId in :people",
                TrainingCompletion.class)
            .setParameter("programme", programmeId)
            .setParameter("people", personIds)
            .getResultStream()
            .collect(Collectors.toMap(TrainingCompletion::personId, c -> c));
  }

  void add(TrainingCompletion completion) {
    entityManager.persist(completion);
  }

  void remove(TrainingCompletion completion) {
    entityManager.remove(completion);
  }

  /** Lets go of what was written, so that a long rebuild does not grow. */
  void turnPage() {
    entityManager.flush();
    entityManager.clear();
  }

  private Query bound(String sql) {
    return entityManager
        .createNativeQuery(sql)
        .setParameter(1, Vocabulary.HOME_PAGE + "/" + Rooms.COURSE + "/")
        .setParameter(2, Vocabulary.HOME_PAGE + "/" + Rooms.SESSION + "/");
  }

  /** Which programme, and from when until when learning counts in it: all of it ours. */
  private static String of(ProgrammeRules rules) {
    String of =
        " and i.programme_id = "
            + rules.key()
            + " and r.happened_at >= "
            + moment(VietnamTime.startOf(rules.validFrom()));
    return rules.validTo() == null
        ? of
        : of + " and r.happened_at < " + moment(VietnamTime.startOf(rules.validTo()));
  }

  private static String moment(Instant at) {
    return "timestamp '" + SqlRow.utc(at).toString().replace('T', ' ') + "'";
  }

  /** The records that meet items: completed courses, attended sessions, checked certificates. */
  private static String facts(String columns, ProgrammeRules rules, String among) {
    String counts = COUNTS + of(rules);
    String usual = " and r.trust in " + atLeast(rules.leastTrust()) + among;
    Trust paper = rules.leastTrust() == Trust.OBSERVED ? Trust.OBSERVED : Trust.DOCUMENT_CHECKED;
    return "select "
        + columns
        + ITEMS
        + "'COURSE' join course c on c.id = w.course_id"
        + " join activity_record r on r.kind = 'COURSE_COMPLETED' and r.activity_hash ="
        + " unhex(sha2(concat(?1, cast(c.public_id as char(36))), 256))"
        + counts
        + usual
        + " union select "
        + columns
        + ITEMS
        + "'SESSION' join session s on s.id = w.session_id"
        + " join activity_record r on r.kind = 'SESSION_ATTENDED' and r.activity_hash ="
        + " unhex(sha2(concat(?2, cast(s.public_id as char(36))), 256))"
        + counts
        + usual
        + " union select "
        + columns
        + ITEMS
        + "'CREDENTIAL' join record_topic t on t.topic_code = w.topic_code"
        + " join activity_record r on r.id = t.record_id and r.kind = 'EXTERNAL_CREDENTIAL'"
        + counts
        + " and r.trust in "
        + atLeast(paper)
        + among;
  }

  private static String atLeast(Trust least) {
    return Arrays.stream(Trust.values())
        .filter(trust -> trust.compareTo(least) >= 0)
        .map(trust -> "'" + trust.name() + "'")
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
