package vn.hieuhoc.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
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
          + " where i.programme_id = ?1 and v.voided_statement_id is null"
          + " and (r.success is null or r.success) and (r.completion is null or r.completion)"
          + " and r.happened_at >= ?4 and (?5 is null or r.happened_at < ?5)";

  private static final String ITEMS =
      " from training_item i join training_item_way w on w.item_id = i.id and w.kind = ";

  @PersistenceContext private EntityManager entityManager;

  /** Keys of the people of whom the ledger or the completions speak in this programme, in order. */
  List<Long> people(ProgrammeRules rules) {
    String sql =
        "select x.person from ("
            + facts("coalesce(pe.merged_into_id, pe.id) as person", rules, "")
            + " union select c.person_id from training_completion c where c.programme_id = ?1"
            + ") x order by x.person";
    return SqlRow.keys(bound(sql, rules));
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
    String columns =
        "coalesce(pe.merged_into_id, pe.id) as person, i.code as item, w.kind as way,"
            + " cast(r.statement_id as char(36)) as statement, r.happened_at as happened";
    Map<Long, List<LearntFact>> facts = new HashMap<>();
    for (SqlRow row : SqlRow.of(bound(facts(columns, rules, among), rules))) {
      facts
          .computeIfAbsent(row.key(0), key -> new ArrayList<>())
          .add(
              new LearntFact(
                  row.key(0),
                  row.text(1),
                  row.constant(2, WayKind.class),
                  row.uuid(3),
                  row.instant(4)));
    }
    return facts;
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

  private Query bound(String sql, ProgrammeRules rules) {
    Instant until = rules.validTo() == null ? null : VietnamTime.startOf(rules.validTo());
    return entityManager
        .createNativeQuery(sql)
        .setParameter(1, rules.key())
        .setParameter(2, Vocabulary.HOME_PAGE + "/" + Rooms.COURSE + "/")
        .setParameter(3, Vocabulary.HOME_PAGE + "/" + Rooms.SESSION + "/")
        .setParameter(4, Timestamp.from(VietnamTime.startOf(rules.validFrom())))
        .setParameter(5, until == null ? null : Timestamp.from(until));
  }

  /** The records that meet items: completed courses, attended sessions, checked certificates. */
  private static String facts(String columns, ProgrammeRules rules, String among) {
    String usual = " and r.trust in " + atLeast(rules.leastTrust()) + among;
    Trust paper = rules.leastTrust() == Trust.OBSERVED ? Trust.OBSERVED : Trust.DOCUMENT_CHECKED;
    return "select "
        + columns
        + ITEMS
        + "'COURSE' join course c on c.id = w.course_id"
        + " join activity_record r on r.kind = 'COURSE_COMPLETED' and r.activity_hash ="
        + " unhex(sha2(concat(?2, cast(c.public_id as char(36))), 256))"
        + COUNTS
        + usual
        + " union select "
        + columns
        + ITEMS
        + "'SESSION' join session s on s.id = w.session_id"
        + " join activity_record r on r.kind = 'SESSION_ATTENDED' and r.activity_hash ="
        + " unhex(sha2(concat(?3, cast(s.public_id as char(36))), 256))"
        + COUNTS
        + usual
        + " union select "
        + columns
        + ITEMS
        + "'CREDENTIAL' join record_topic t on t.topic_code = w.topic_code"
        + " join activity_record r on r.id = t.record_id and r.kind = 'EXTERNAL_CREDENTIAL'"
        + COUNTS
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
