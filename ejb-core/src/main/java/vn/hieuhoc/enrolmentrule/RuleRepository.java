package vn.hieuhoc.enrolmentrule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.activity.LearningActivities;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.SqlRow;

/** Rules, and whom they mean. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RuleRepository {

  private static final String BEGUN =
      "(e.last_active_at is not null or e.lessons_done > 0 or e.completed_at is not null"
          + " or exists (select 1 from attempt z where z.enrolment_id = e.id))";

  private static final String PLACE =
      " from person p join enrolment e on e.person_id = p.id and e.offering_id = ?1 where ";

  /** Has finished what the course of the offering needs, as a person who enrols alone has. */
  private static final String READY =
      "(not exists (select 1 from offering o join course_prerequisite q on q.course_id ="
          + " o.course_id join course n on n.id = q.needed_course_id where o.id = ?1"
          + " and not exists (select 1 from activity_record r left join voiding v"
          + " on v.voided_statement_id = r.statement_id where r.person_id = p.id"
          + " and r.kind = 'COURSE_COMPLETED' and v.voided_statement_id is null"
          + " and (r.success is null or r.success) and (r.completion is null or r.completion)"
          + " and r.activity_hash = unhex(sha2(concat('"
          + LearningActivities.COURSES
          + "', cast(n.public_id as char(36))), 256)))"
          + " and not exists (select 1 from equivalence t where t.person_id = p.id"
          + " and t.standing = 1 and t.kind = 'COURSE' and t.target_id = n.public_id))"
          + " or exists (select 1 from prerequisite_waiver w join offering o on o.id = ?1"
          + " and o.course_id = w.course_id where w.person_id = p.id))";

  @PersistenceContext private EntityManager entityManager;

  /**
   * A rule as it is asked: in which offering, where its unit works, on which day.
   *
   * @param offering key of the offering
   * @param area key of the unit in which the people live of whom it speaks
   * @param condition the condition on {@code person p}, of our own words and keys
   * @param today the day
   */
  record Asked(Long offering, Long area, String condition, LocalDate today) {

    /** True, false, never null. */
    private String fits() {
      return "(p.merged_into_id is null and exists (select 1 from unit_closure a"
          + " where a.ancestor_id = "
          + area
          + " and a.descendant_id = p.home_unit_id and a.valid_to is null) and ("
          + condition
          + ")) is true";
    }

    private String fitsIn() {
      return " from person p where "
          + fits()
          + " and not exists (select 1 from enrolment e where e.person_id = p.id"
          + " and e.offering_id = ?1 and not (e.status = 'WITHDRAWN' and e.by_rule))";
    }

    private String of(RuleEffect effect) {
      return switch (effect) {
        case ENTERS -> fitsIn() + " and " + READY;
        case UNREADY -> fitsIn() + " and not " + READY;
        case LEAVES ->
            PLACE
                + "e.by_rule and e.status in ('WAITING', 'OFFERED', 'ACTIVE') and not "
                + BEGUN
                + " and not ("
                + fits()
                + ")";
        case STAYS ->
            PLACE
                + "e.status in ('REQUESTED', 'WAITING', 'OFFERED', 'ACTIVE', 'COMPLETED')"
                + " and (not e.by_rule or "
                + fits()
                + ")";
        case STAYS_BEGUN ->
            PLACE
                + "e.by_rule and e.status in ('ACTIVE', 'COMPLETED') and "
                + BEGUN
                + " and not ("
                + fits()
                + ")";
      };
    }
  }

  /** Somebody in a commune. */
  record InCommune(UUID commune, String name, int people) {}

  /** A rule that is kept. */
  record Kept(Long offering, String rule) {}

  Optional<SavedRule> saved(Long offering) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select r.rule, r.saved_at, r.evaluated_at from enrolment_rule r"
                        + " where r.offering_id = ?1")
                .setParameter(1, offering))
        .stream()
        .map(row -> new SavedRule(row.text(0), row.instant(1), row.instant(2)))
        .findFirst();
  }

  List<Kept> all() {
    return SqlRow.of(
            entityManager.createNativeQuery(
                "select r.offering_id, r.rule from enrolment_rule r order by r.offering_id"))
        .stream()
        .map(row -> new Kept(row.key(0), row.text(1)))
        .toList();
  }

  boolean any() {
    return !SqlRow.keys(
            entityManager.createNativeQuery("select r.offering_id from enrolment_rule r limit 1"))
        .isEmpty();
  }

  void save(Long offering, String rule, Long account, Instant at) {
    entityManager
        .createNativeQuery(
            "insert into enrolment_rule (offering_id, rule, saved_at, by_account_id)"
                + " values (?1, ?2, ?3, ?4) on duplicate key update rule = values(rule),"
                + " saved_at = values(saved_at), by_account_id = values(by_account_id),"
                + " evaluated_at = null")
        .setParameter(1, offering)
        .setParameter(2, rule)
        .setParameter(3, SqlRow.utc(at))
        .setParameter(4, account)
        .executeUpdate();
  }

  boolean remove(Long offering) {
    return entityManager
            .createNativeQuery("delete from enrolment_rule where offering_id = ?1")
            .setParameter(1, offering)
            .executeUpdate()
        > 0;
  }

  void evaluated(Long offering, Instant at) {
    entityManager
        .createNativeQuery("update enrolment_rule set evaluated_at = ?2 where offering_id = ?1")
        .setParameter(1, offering)
        .setParameter(2, SqlRow.utc(at))
        .executeUpdate();
  }

  /** How many it means in each commune. */
  List<InCommune> byCommune(Asked asked, RuleEffect effect) {
    return SqlRow.of(
            query(
                asked,
                "select u.public_id, m.name, count(*) from (select p.id, p.home_unit_id"
                    + asked.of(effect)
                    + ") x left join (select c.descendant_id, v.unit_id, v.name from unit_closure c"
                    + " join organisational_unit_version v on v.unit_id = c.ancestor_id"
                    + " and v.valid_to is null and v.level = 'COMMUNE' where c.valid_to is null) m"
                    + " on m.descendant_id = x.home_unit_id"
                    + " left join organisational_unit u on u.id = m.unit_id"
                    + " group by u.public_id, m.name order by m.name"))
        .stream()
        .map(row -> new InCommune(row.uuid(0), row.text(1), row.count(2)))
        .toList();
  }

  /** Whom it means, by name. */
  Page<RulePerson> people(Asked asked, RuleEffect effect, PageRequest page) {
    List<RulePerson> people =
        SqlRow.of(
                query(
                        asked,
                        "select x.public_id, x.full_name, x.birth_year, v.name from"
                            + " (select p.id, p.public_id, p.full_name, p.sort_name, p.birth_year,"
                            + " p.home_unit_id"
                            + asked.of(effect)
                            + ") x left join organisational_unit_version v"
                            + " on v.unit_id = x.home_unit_id and v.valid_to is null"
                            + " order by x.sort_name, x.id")
                    .setFirstResult(page.first())
                    .setMaxResults(page.size()))
            .stream()
            .map(row -> new RulePerson(row.uuid(0), row.text(1), row.integer(2), row.text(3)))
            .toList();
    return Page.of(
        people, page, () -> SqlRow.number(query(asked, "select count(*)" + asked.of(effect))));
  }

  /** Keys of some of those who enter. */
  List<Long> entering(Asked asked, Long person, int most) {
    return SqlRow.keys(
        query(asked, "select p.id" + asked.of(RuleEffect.ENTERS) + only(person) + " order by p.id")
            .setMaxResults(most));
  }

  /** Public ids of places of some of those who leave. */
  List<UUID> leaving(Asked asked, Long person, int most) {
    return SqlRow.of(
            query(
                    asked,
                    "select e.public_id, e.id"
                        + asked.of(RuleEffect.LEAVES)
                        + only(person)
                        + " order by e.id")
                .setMaxResults(most))
        .stream()
        .map(row -> row.uuid(0))
        .toList();
  }

  private static String only(Long person) {
    return person == null ? "" : " and p.id = " + person;
  }

  private Query query(Asked asked, String sql) {
    Query query = entityManager.createNativeQuery(sql);
    if (sql.contains("?1")) {
      query.setParameter(1, asked.offering());
    }
    if (sql.contains("?2")) {
      query.setParameter(2, asked.today());
    }
    return query;
  }
}
