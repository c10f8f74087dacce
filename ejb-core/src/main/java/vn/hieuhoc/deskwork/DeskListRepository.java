package vn.hieuhoc.deskwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hieuhoc.support.Like;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.SqlRow;

/** Keys of the rows of the console's lists, and how many each tab has: one look for all tabs. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DeskListRepository {

  /** Letters count, accents and capitals do not. */
  private static final String ANYHOW = " collate utf8mb4_uca1400_ai_ci like ?1" + Like.LITERALLY;

  private static final String WAITS =
      "(c.status <> 'ARCHIVED' and (exists (select 1 from outline_draft d where d.course_id = c.id)"
          + " or exists (select 1 from enrolment e join offering o on o.id = e.offering_id"
          + " where o.course_id = c.id and e.status = 'REQUESTED')"
          + " or exists (select 1 from assignment_answer a join lesson l on l.id = a.lesson_id"
          + " where l.course_id = c.id and l.removed_at is null and a.status = 'HANDED_IN')))";

  @PersistenceContext private EntityManager entityManager;

  /**
   * The days by which sessions are told apart.
   *
   * @param first before this moment nothing is shown
   * @param toEnter from this moment on a list is still to be entered
   * @param today begin of today
   * @param tomorrow begin of tomorrow
   * @param last from this moment on nothing is shown
   */
  record Days(Instant first, Instant toEnter, Instant today, Instant tomorrow, Instant last) {}

  /**
   * Whose sessions.
   *
   * @param reach keys of units below which they are run
   * @param person key of who presents or helps, or null
   */
  record Runs(Collection<Long> reach, Long person) {}

  /** How many courses each tab has. */
  Map<CourseTab, Long> courseCounts(Collection<Long> reach, String words) {
    return counts(
        CourseTab.class,
        DeskListRepository::isIn,
        " from course c" + coursesBelow(reach, words),
        query -> words(query, words));
  }

  /** Keys of the courses of a tab. */
  List<Long> courses(
      Collection<Long> reach, DeskFilter<CourseTab, CourseSort> filter, PageRequest page) {
    String order =
        switch (filter.order()) {
          case NEWEST -> "coalesce(c.published_at, c.created_at) desc, c.id desc";
          case TITLE -> "c.title, c.id";
          case CHANGED -> "c.modified_at desc, c.id desc";
        };
    Query query =
        entityManager.createNativeQuery(
            "select c.id from course c"
                + coursesBelow(reach, filter.words())
                + " and "
                + isIn(filter.tab())
                + " order by "
                + order);
    words(query, filter.words());
    return keys(query, page);
  }

  /** How many sessions each tab has. */
  Map<SessionTab, Long> sessionCounts(Runs runs, Days days, String words) {
    return counts(
        SessionTab.class,
        DeskListRepository::isIn,
        " from session s join offering o on o.id = s.offering_id" + sessionsRun(runs, words),
        query -> days(words(query, words), days, runs));
  }

  /** Keys of the sessions of a tab. */
  List<Long> sessions(
      Runs runs, Days days, DeskFilter<SessionTab, SessionSort> filter, PageRequest page) {
    boolean latest = filter.order() == SessionSort.LATEST;
    Query query =
        entityManager.createNativeQuery(
            "select s.id from session s join offering o on o.id = s.offering_id"
                + sessionsRun(runs, filter.words())
                + " and "
                + isIn(filter.tab())
                + (latest
                    ? " order by s.starts_at desc, s.id desc"
                    : " order by s.starts_at, s.id"));
    days(words(query, filter.words()), days, runs);
    return keys(query, page);
  }

  private static String isIn(CourseTab tab) {
    return switch (tab) {
      case TO_DO -> WAITS;
      case OPEN -> "c.status = 'PUBLISHED'";
      case DRAFT -> "c.status = 'DRAFT'";
      case ARCHIVED -> "c.status = 'ARCHIVED'";
      case ALL -> "true";
    };
  }

  private static String isIn(SessionTab tab) {
    return switch (tab) {
      case TO_DO -> "(s.status = 'PLANNED' and s.starts_at >= ?3 and s.starts_at < ?4)";
      case TODAY -> "(s.starts_at >= ?4 and s.starts_at < ?5)";
      case COMING -> "s.starts_at >= ?4";
      case PAST -> "s.starts_at < ?4";
      case ALL -> "true";
    };
  }

  private static String coursesBelow(Collection<Long> reach, String words) {
    return " where exists (select 1 from unit_closure x where x.valid_to is null"
        + " and x.ancestor_id in "
        + SqlRow.list(reach)
        + " and (x.descendant_id = c.unit_id or x.descendant_id in"
        + " (select w.area_unit_id from organisational_unit_version w"
        + " where w.unit_id = c.unit_id and w.valid_to is null)))"
        + (words.isEmpty() ? "" : " and c.title" + ANYHOW);
  }

  /** Every day is named, so that whichever tab is asked for takes the same parameters. */
  private static String sessionsRun(Runs runs, String words) {
    return " where s.starts_at >= ?2 and s.starts_at < ?6 and ?3 <= ?5 and ?4 <= ?5"
        + " and (exists (select 1 from unit_closure x"
        + " where x.valid_to is null and x.ancestor_id in "
        + SqlRow.list(runs.reach())
        + " and (x.descendant_id = o.unit_id or x.descendant_id in (select w.area_unit_id"
        + " from organisational_unit_version w where w.unit_id = o.unit_id"
        + " and w.valid_to is null)))"
        + " or s.presenter_person_id = ?7 or exists (select 1 from session_helper h"
        + " where h.session_id = s.id and h.person_id = ?7))"
        + (words.isEmpty()
            ? ""
            : " and (s.title"
                + ANYHOW
                + " or s.venue"
                + ANYHOW
                + " or exists (select 1 from course c where c.id = o.course_id and c.title"
                + ANYHOW
                + "))");
  }

  private static Query words(Query query, String words) {
    return words.isEmpty() ? query : query.setParameter(1, Like.containing(words));
  }

  private static Query days(Query query, Days days, Runs runs) {
    return query
        .setParameter(2, SqlRow.utc(days.first()))
        .setParameter(3, SqlRow.utc(days.toEnter()))
        .setParameter(4, SqlRow.utc(days.today()))
        .setParameter(5, SqlRow.utc(days.tomorrow()))
        .setParameter(6, SqlRow.utc(days.last()))
        .setParameter(7, runs.person() == null ? Long.valueOf(-1) : runs.person());
  }

  private <T extends Enum<T>> Map<T, Long> counts(
      Class<T> tabs, Function<T, String> isIn, String from, Function<Query, Query> asked) {
    T[] all = tabs.getEnumConstants();
    String sums =
        Arrays.stream(all)
            .map(tab -> "coalesce(sum(" + isIn.apply(tab) + "), 0) as n" + tab.ordinal())
            .collect(Collectors.joining(", ", "select ", ""));
    SqlRow row = SqlRow.of(asked.apply(entityManager.createNativeQuery(sums + from))).get(0);
    Map<T, Long> counts = new EnumMap<>(tabs);
    Arrays.stream(all).forEach(tab -> counts.put(tab, row.key(tab.ordinal())));
    return counts;
  }

  private static List<Long> keys(Query query, PageRequest page) {
    return SqlRow.keys(query.setFirstResult(page.first()).setMaxResults(page.size()));
  }
}
