package vn.hieuhoc.progress;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.hieuhoc.course.LessonRow;

/**
 * What one learner has done in a course, by key of the lesson. What is finished, with which score
 * and how often somebody was there says the ledger; what was opened and how long it took are the
 * learner's own notes.
 *
 * @param done the finished lessons
 * @param best best scores
 * @param times at how many sessions lessons were attended
 * @param seconds how long the learner was at the lessons he opened
 */
record Learnt(
    Set<Long> done,
    Map<Long, BigDecimal> best,
    Map<Long, Integer> times,
    Map<Long, Integer> seconds) {

  /** By what is kept. */
  static Learnt of(Map<Long, LessonProgress> lines) {
    Map<Long, Integer> seconds = new HashMap<>();
    lines.forEach((lesson, line) -> seconds.put(lesson, line.secondsSpent()));
    Learnt learnt = new Learnt(new HashSet<>(), new HashMap<>(), new HashMap<>(), seconds);
    lines.forEach(
        (lesson, line) -> learnt.add(lesson, line.isDone(), line.bestScore(), line.times()));
    return learnt;
  }

  /** By what the ledger says, with the notes that are kept. */
  static Learnt of(CourseFrame frame, LearnerEvidence evidence) {
    Learnt learnt =
        new Learnt(new HashSet<>(), new HashMap<>(), new HashMap<>(), evidence.seconds());
    for (LessonRow lesson : frame.lessons()) {
      LessonFinding finding = evidence.of(lesson);
      learnt.add(lesson.key(), finding.done(), finding.best(), finding.times());
    }
    return learnt;
  }

  private void add(Long lesson, boolean finished, BigDecimal score, int attended) {
    if (finished) {
      done.add(lesson);
    }
    if (score != null) {
      best.put(lesson, score);
    }
    times.put(lesson, attended);
  }
}
