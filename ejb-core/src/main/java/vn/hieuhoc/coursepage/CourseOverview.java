package vn.hieuhoc.coursepage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.hieuhoc.completion.CompletionRule;
import vn.hieuhoc.course.CourseDetails;
import vn.hieuhoc.course.LessonKind;
import vn.hieuhoc.course.LessonRow;
import vn.hieuhoc.enrolment.MyCourseRow;
import vn.hieuhoc.offering.EnrolmentMode;
import vn.hieuhoc.offering.OfferingMode;
import vn.hieuhoc.offering.OfferingRow;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.prerequisite.NeededCourse;

/**
 * A course as its page shows it.
 *
 * @param course the course with its lessons
 * @param occasions when and where it can be taken
 * @param criteria codes of the criteria of the Learning Citizen it counts for
 * @param needed what one finishes before
 * @param rule when it is finished, for those who enrol now
 * @param left whether it was put away and I, who learnt in it, left it before
 */
public record CourseOverview(
    CourseDetails course,
    List<Occasion> occasions,
    List<String> criteria,
    List<NeededCourse> needed,
    CompletionRule rule,
    boolean left) {

  /**
   * An offering one can look at, with its sessions to come.
   *
   * @param offering the offering
   * @param sessions its sessions that have not ended, earliest first
   * @param place my place on it, or null
   * @param joinable whether one may join now
   * @param at the moment all this was looked at
   */
  public record Occasion(
      OfferingRow offering,
      List<SessionRow> sessions,
      MyCourseRow place,
      boolean joinable,
      Instant at) {

    private boolean finished() {
      return place != null && place.finished();
    }

    /** True when one may not join yet. */
    public boolean isEarly() {
      return offering.tooEarly(at);
    }

    /** True when it is too late to join. */
    public boolean isOver() {
      return offering.over(at);
    }

    /** True when staff alone put people on the list. */
    public boolean isByStaff() {
      return offering.enrolmentMode() == EnrolmentMode.BY_STAFF;
    }

    /** True when the centre is asked first. */
    public boolean isAsking() {
      return offering.enrolmentMode() == EnrolmentMode.APPROVAL;
    }

    /** True when it opens with a code. */
    public boolean isCoded() {
      return offering.enrolmentMode() == EnrolmentMode.CODE;
    }

    /** True when its last session has begun: nobody is called any more who waits. */
    public boolean isLastBegun() {
      return !sessions.isEmpty() && sessions.stream().noneMatch(s -> s.startsAt().isAfter(at));
    }

    /** True when it is taken alone, at any time. */
    public boolean alone() {
      return offering.mode() == OfferingMode.SELF_PACED;
    }

    /** The session that comes first, or null. */
    public SessionRow first() {
      return sessions.isEmpty() ? null : sessions.get(0);
    }
  }

  /** The offering taken alone, or null. */
  public Occasion selfPaced() {
    return occasions.stream().filter(Occasion::alone).findFirst().orElse(null);
  }

  /** The offerings with sessions to come, the next one first. */
  public List<Occasion> meetings() {
    return occasions.stream().filter(o -> !o.alone() && o.first() != null).toList();
  }

  /**
   * True when a place of mine may be given up: the only one in which the course is finished stays,
   * unless the course can be kept without a seat.
   */
  public boolean leavable(Occasion mine) {
    return !mine.finished()
        || occasions.stream().anyMatch(o -> o != mine && (o.finished() || aloneNow(o)));
  }

  private static boolean aloneNow(Occasion occasion) {
    return occasion.alone() && occasion.joinable() && !occasion.offering().full();
  }

  /**
   * A lesson as it counts for whoever looks at the course.
   *
   * @param lesson the lesson
   * @param number its number among those that count, as the player has it; null when it does not
   */
  public record Counted(LessonRow lesson, Integer number) {}

  /** The lessons as they count for me: who learns alone meets nobody. */
  public List<Counted> lessons() {
    boolean alone = mineAlone();
    List<Counted> counted = new ArrayList<>();
    int number = 0;
    for (LessonRow lesson : course.lessons()) {
      boolean counts = !alone || lesson.kind() != LessonKind.SESSION;
      number += counts ? 1 : 0;
      counted.add(new Counted(lesson, counts ? number : null));
    }
    return counted;
  }

  /** How many lessons count: for my place, or all of them for whoever has none. */
  public int lessonsCounting() {
    MyCourseRow mine = myPlace();
    return mine == null ? course.lessons().size() : mine.lessonsTotal();
  }

  private boolean mineAlone() {
    MyCourseRow mine = myPlace();
    return mine != null
        && occasions.stream()
            .filter(occasion -> occasion.place() != null && occasion.alone())
            .anyMatch(occasion -> occasion.place().enrolment().equals(mine.enrolment()));
  }

  /** Where I go on: the place that says most of my learning in the course, or null. */
  public MyCourseRow myPlace() {
    return occasions.stream()
        .map(Occasion::place)
        .filter(place -> place != null && place.seated())
        .max(MyCourseRow.BY_WEIGHT)
        .orElse(null);
  }
}
