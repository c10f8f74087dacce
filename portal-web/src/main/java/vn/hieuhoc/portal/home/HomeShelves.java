package vn.hieuhoc.portal.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.CourseFilter;
import vn.hieuhoc.course.CourseRow;
import vn.hieuhoc.coursepage.CourseOverviewService;
import vn.hieuhoc.enrolment.PopularTopicsService;
import vn.hieuhoc.material.MaterialFilter;
import vn.hieuhoc.material.MaterialFormat;
import vn.hieuhoc.material.MaterialRow;
import vn.hieuhoc.material.MaterialService;
import vn.hieuhoc.offering.SessionFilter;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.VietnamTime;

/**
 * What stands on the home page for everybody, kept for half a minute: the page is asked for more
 * often than anything on it changes.
 */
@ApplicationScoped
public class HomeShelves {

  private static final Duration KEPT = Duration.ofSeconds(30);
  private static final Duration TOPICS_KEPT = Duration.ofMinutes(10);
  private static final PageRequest SHELF = new PageRequest(0, 8);
  private static final PageRequest SESSIONS = new PageRequest(0, 6);
  private static final int DAYS = 7;
  private static final int TOPICS = 6;
  private static final Long EVERYWHERE = -1L;

  @Inject private CourseCatalogueService courses;
  @Inject private CourseOverviewService overviews;
  @Inject private PopularTopicsService popularTopics;
  @Inject private MaterialService materialService;
  @Inject private SessionService sessionService;
  @Inject private Clock clock;

  private final Map<Long, Kept<List<SessionRow>>> sessions = new ConcurrentHashMap<>();
  private volatile Kept<Shelves> shelves;
  private volatile Kept<List<String>> topics;

  private record Kept<T>(Instant until, T value) {

    static <T> Kept<T> of(Instant now, Duration length, T value) {
      return new Kept<>(now.plus(length), value);
    }

    boolean fresh(Instant now) {
      return until.isAfter(now);
    }
  }

  /**
   * The shelves.
   *
   * @param today the day
   * @param courses newest courses for everybody
   * @param criteria codes of the criteria they count for, by key of the course
   * @param listening newest materials to listen to
   * @param reading newest materials to read
   * @param topics codes of the topics most people learn
   * @param monthly sessions of this month, by key of the unit that runs them
   */
  public record Shelves(
      LocalDate today,
      List<CourseRow> courses,
      Map<Long, List<String>> criteria,
      List<MaterialRow> listening,
      List<MaterialRow> reading,
      List<String> topics,
      Map<Long, Integer> monthly) {}

  /** The shelves as they were within the last half minute. */
  public Shelves shelves() {
    Kept<Shelves> known = shelves;
    Instant now = clock.instant();
    if (known == null || !known.fresh(now)) {
      known = Kept.of(now, KEPT, read(now));
      shelves = known;
    }
    return known.value();
  }

  /** The sessions of the coming week around a commune, or everywhere for null. */
  public List<SessionRow> sessions(Long communeKey) {
    Instant now = clock.instant();
    Kept<List<SessionRow>> known =
        sessions.compute(
            communeKey == null ? EVERYWHERE : communeKey,
            (key, old) ->
                old != null && old.fresh(now) ? old : Kept.of(now, KEPT, week(communeKey, now)));
    return known.value();
  }

  private List<SessionRow> week(Long communeKey, Instant now) {
    Instant end = VietnamTime.startOf(VietnamTime.dateOf(now).plusDays(DAYS));
    return sessionService
        .find(new SessionFilter(now, end, communeKey, null, false), SESSIONS)
        .items();
  }

  private List<String> learnt(Instant now) {
    Kept<List<String>> known = topics;
    if (known == null || !known.fresh(now)) {
      known = Kept.of(now, TOPICS_KEPT, popularTopics.popular(TOPICS));
      topics = known;
    }
    return known.value();
  }

  private Shelves read(Instant now) {
    List<CourseRow> newest = courses.published(CourseFilter.FOR_EVERYBODY, SHELF).items();
    LocalDate today = VietnamTime.today(clock);
    LocalDate month = today.withDayOfMonth(1);
    return new Shelves(
        today,
        newest,
        overviews.criteria(newest.stream().map(CourseRow::key).toList()),
        materials(MaterialFormat.MP3),
        materials(null),
        learnt(now),
        sessionService.countByRunner(
            VietnamTime.startOf(month), VietnamTime.startOf(month.plusMonths(1))));
  }

  private List<MaterialRow> materials(MaterialFormat format) {
    return materialService.published(MaterialFilter.forEverybody(format), SHELF).items();
  }
}
