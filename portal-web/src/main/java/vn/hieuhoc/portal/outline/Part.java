package vn.hieuhoc.portal.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.hieuhoc.course.LessonRow;

/**
 * Lessons that stand together under a heading.
 *
 * @param number its place, from 1
 * @param name the heading, or null
 * @param lessons its lessons, in order
 */
public record Part(int number, String name, List<LessonRow> lessons) {

  /** The lessons in their parts, in order. */
  static List<Part> of(List<LessonRow> lessons) {
    List<Part> parts = new ArrayList<>();
    for (LessonRow lesson : lessons) {
      Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
      if (last == null || !Objects.equals(last.name(), lesson.section())) {
        last = new Part(parts.size() + 1, lesson.section(), new ArrayList<>());
        parts.add(last);
      }
      last.lessons().add(lesson);
    }
    return parts;
  }
}
