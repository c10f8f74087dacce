package vn.hieuhoc.activity;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hieuhoc.record.Vocabulary;

/** How records name the things people learn with here. */
public final class LearningActivities {

  /** What the IRI of a course begins with; its public id follows. */
  public static final String COURSES = Vocabulary.HOME_PAGE + "/khoa-hoc/";

  private static final Pattern OURS =
      Pattern.compile(
          Pattern.quote(Vocabulary.HOME_PAGE)
              + "/(khoa-hoc|bai-hoc|bai-kiem-tra|buoi-hoc)/"
              + "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

  private LearningActivities() {}

  /**
   * Things of the portal that records name, sorted.
   *
   * @param lessons public ids of lessons
   * @param quizzes public ids of quizzes
   * @param sessions public ids of sessions
   * @param courses public ids of courses
   */
  public record Named(Set<UUID> lessons, Set<UUID> quizzes, Set<UUID> sessions, Set<UUID> courses) {

    /** True when nothing of ours is named that is learnt with. */
    public boolean isEmpty() {
      return lessons.isEmpty() && quizzes.isEmpty() && sessions.isEmpty() && courses.isEmpty();
    }
  }

  /**
   * Of the names of activities those that are lessons, quizzes, sessions and courses of the portal.
   */
  public static Named named(Collection<String> activities) {
    Named named = new Named(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    for (String activity : activities) {
      Matcher ours = OURS.matcher(activity);
      if (ours.matches()) {
        UUID id = UUID.fromString(ours.group(2));
        switch (ours.group(1)) {
          case "bai-hoc" -> named.lessons().add(id);
          case "bai-kiem-tra" -> named.quizzes().add(id);
          case "buoi-hoc" -> named.sessions().add(id);
          default -> named.courses().add(id);
        }
      }
    }
    return named;
  }

  /** IRI of a course. */
  public static String course(UUID id) {
    return COURSES + id;
  }

  /** IRI of a lesson. */
  public static String lesson(UUID id) {
    return Vocabulary.activity("bai-hoc", id);
  }

  /** IRI of a quiz. */
  public static String quiz(UUID id) {
    return Vocabulary.activity("bai-kiem-tra", id);
  }

  /** IRI of a session. */
  public static String session(UUID id) {
    return Vocabulary.activity("buoi-hoc", id);
  }
}
