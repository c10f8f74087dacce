package vn.hieuhoc.progress;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.completion.CompletionRule;
import vn.hieuhoc.completion.RuleHistory;
import vn.hieuhoc.completion.RuleInForce;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.CourseDetails;
import vn.hieuhoc.course.LessonRow;
import vn.hieuhoc.enrolment.EnrolledPlaces;
import vn.hieuhoc.enrolment.Enrolment;
import vn.hieuhoc.enrolment.EnrolmentStatus;
import vn.hieuhoc.offering.OfferingMode;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.progress.CourseFrame.Learnt;

/**
 * Tries a completion rule, or another outline, on everybody in a course before it is set, and keeps
 * nothing.
 */
@Stateless
public class RuleTrialService {

  private static final int AT_ONCE = 500;

  /**
   * What a new completion rule would do to those who are in the course. Nothing is kept.
   *
   * @param learners how many have a place in the course
   * @param finishNow who would be finished at once
   * @param keep who has finished and would not by the new rule alone; they stay finished
   * @param allDone how many have finished every lesson and still would not be finished
   */
  public record RuleTrial(int learners, Group finishNow, Group keep, int allDone)
      implements Serializable {

    /** How many names are told. */
    static final int NAMED = 50;

    /**
     * Some people of a course.
     *
     * @param count how many
     * @param people the first of them
     */
    public record Group(int count, List<Learner> people) implements Serializable {}

    /**
     * One of them.
     *
     * @param person public id
     * @param name full name
     * @param percent finished lessons in whole percent
     */
    public record Learner(UUID person, String name, int percent) implements Serializable {}

    /** True when nobody would notice. */
    public boolean nobody() {
      return finishNow.count() == 0 && keep.count() == 0 && allDone == 0;
    }
  }

  /**
   * What another outline would do to those who are in the course. Nothing is kept.
   *
   * @param learners how many have a place in the course
   * @param moved how many would see another number of lessons, done or to be done
   * @param people the first of them
   * @param finishNow who would be finished at once
   * @param keep how many have finished; they stay finished, as of when they were
   */
  public record OutlineTrial(
      int learners, int moved, List<Moved> people, RuleTrial.Group finishNow, int keep)
      implements Serializable {

    /**
     * Somebody whose numbers would change.
     *
     * @param person public id
     * @param name full name
     * @param done finished lessons now
     * @param total lessons that count now
     * @param doneThen finished lessons then
     * @param totalThen lessons that count then
     */
    public record Moved(UUID person, String name, int done, int total, int doneThen, int totalThen)
        implements Serializable {}
  }

  @Inject private CourseCatalogueService courses;
  @Inject private EnrolledPlaces places;
  @Inject private ProgressRepository lines;
  @Inject private CourseFrames frames;
  @Inject private PersonService people;
  @Inject private Access access;

  /** People by key, each with the percent of the lessons finished. */
  private record Found(
      Map<Long, Integer> all,
      Map<Long, Integer> finishNow,
      Map<Long, Integer> keep,
      int[] allDone) {

    void add(Long person, List<Enrolment> his, List<CourseFrame.Count> counts) {
      boolean met = counts.stream().anyMatch(CourseFrame.Count::met);
      boolean finished =
          his.stream().anyMatch(place -> place.status() == EnrolmentStatus.COMPLETED);
      int percent = his.stream().mapToInt(place -> place.howFar().percent()).max().orElse(0);
      all.put(person, percent);
      if (met && !finished) {
        finishNow.put(person, percent);
      } else if (finished && !met) {
        keep.put(person, percent);
      } else if (!finished && counts.stream().anyMatch(CourseFrame.Count::all)) {
        allDone[0]++;
      }
    }
  }

  /** Every rule the course ever had, for who may set another one. */
  public RuleHistory history(UUID courseId) {
    CourseDetails course = courses.toChange(courseId);
    access.require(course.unitKey(), Role.CENTRE_MANAGER);
    return courses.rules(course.row().key());
  }

  /**
   * Tries a rule as one that holds for everybody.
   *
   * @param json the rule, see {@link CompletionRule}
   */
  public RuleTrial tried(UUID courseId, String json) {
    CourseDetails course = courses.toChange(courseId);
    access.require(course.unitKey(), Role.CENTRE_MANAGER);
    CourseFrame now = frames.of(course.row().key());
    CourseFrame then =
        new CourseFrame(
            now.key(),
            now.activity(),
            now.lessons(),
            now.sessions(),
            with(now.rules(), CompletionRule.read(json)));
    Found found = new Found(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new int[1]);
    lookAtAll(then, found::add);
    return new RuleTrial(
        found.all().size(), group(found.finishNow()), group(found.keep()), found.allDone()[0]);
  }

  /**
   * Tries an outline for everybody.
   *
   * @param lessons the lessons of the outline, in order
   * @param rules the rules of the course
   * @param rule the rule that comes with it, for everybody; null leaves the rules as they are
   */
  public OutlineTrial triedOutline(
      CourseDetails course, List<LessonRow> lessons, RuleHistory rules, CompletionRule rule) {
    access.require(course.unitKey(), Role.CENTRE_MANAGER);
    CourseFrame then =
        frames.tried(course.row().key(), lessons, rule == null ? rules : with(rules, rule));
    Map<Long, int[]> moved = new TreeMap<>();
    Map<Long, Integer> finishNow = new TreeMap<>();
    int[] all = new int[2];
    lookAtAll(
        then,
        (person, his, counts) -> {
          all[0]++;
          if (his.stream().anyMatch(place -> place.status() == EnrolmentStatus.COMPLETED)) {
            all[1]++;
            return;
          }
          Enrolment place = his.get(his.size() - 1);
          CourseFrame.Count count = counts.get(his.size() - 1);
          if (count.done() != place.lessonsDone() || count.total() != place.lessonsTotal()) {
            moved.put(
                person,
                new int[] {place.lessonsDone(), place.lessonsTotal(), count.done(), count.total()});
          }
          if (counts.stream().anyMatch(CourseFrame.Count::met)) {
            finishNow.put(person, count.total() == 0 ? 0 : 100 * count.done() / count.total());
          }
        });
    return new OutlineTrial(all[0], moved.size(), named(moved), group(finishNow), all[1]);
  }

  private List<OutlineTrial.Moved> named(Map<Long, int[]> moved) {
    List<Long> some = moved.keySet().stream().limit(RuleTrial.NAMED).toList();
    Map<Long, PersonRow> named = people.rowsOf(some);
    return some.stream()
        .map(
            key -> {
              int[] n = moved.get(key);
              PersonRow who = named.get(key);
              return new OutlineTrial.Moved(who.id(), who.fullName(), n[0], n[1], n[2], n[3]);
            })
        .sorted(Comparator.comparing(OutlineTrial.Moved::name))
        .toList();
  }

  private static RuleHistory with(RuleHistory rules, CompletionRule rule) {
    // Everything that happens until now happens before it: it is in force for all of them.
    return rules.with(
        new RuleInForce(rules.newest().number() + 1, Instant.EPOCH, true, rule, null));
  }

  /** Takes a look at one learner: his places, and how each would count. */
  private interface Look {
    void at(Long person, List<Enrolment> his, List<CourseFrame.Count> counts);
  }

  private void lookAtAll(CourseFrame then, Look look) {
    List<Long> some = lines.learnersAfter(then.key(), 0L, AT_ONCE);
    while (!some.isEmpty()) {
      lookAt(then, some, look);
      some =
          some.size() < AT_ONCE
              ? List.of()
              : lines.learnersAfter(then.key(), some.get(some.size() - 1), AT_ONCE);
    }
  }

  private void lookAt(CourseFrame then, List<Long> learners, Look look) {
    Map<Long, List<Enrolment>> byPerson =
        places.ofCourse(learners, then.key()).stream()
            .filter(Enrolment::learning)
            .collect(Collectors.groupingBy(Enrolment::personId));
    List<Enrolment> all = new ArrayList<>();
    byPerson.values().forEach(all::addAll);
    Map<Long, OfferingMode> modes = frames.modes(all);
    Map<Long, Map<Long, LessonProgress>> kept = lines.ofCourse(byPerson.keySet(), then.key());
    byPerson.forEach(
        (person, his) -> {
          Learnt learnt = Learnt.of(kept.getOrDefault(person, Map.of()));
          look.at(
              person,
              his,
              his.stream()
                  .map(place -> then.count(modes.get(place.offeringId()), place, learnt))
                  .toList());
        });
  }

  private RuleTrial.Group group(Map<Long, Integer> learners) {
    List<Long> some = learners.keySet().stream().limit(RuleTrial.NAMED).toList();
    Map<Long, PersonRow> named = people.rowsOf(some);
    return new RuleTrial.Group(
        learners.size(),
        some.stream()
            .map(
                key ->
                    new RuleTrial.Learner(
                        named.get(key).id(), named.get(key).fullName(), learners.get(key)))
            .sorted(Comparator.comparing(RuleTrial.Learner::name))
            .toList());
  }
}
