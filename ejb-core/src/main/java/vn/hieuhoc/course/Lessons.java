package vn.hieuhoc.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.completion.CompletionRule;
import vn.hieuhoc.completion.RuleNode;
import vn.hieuhoc.quiz.QuizFacts;
import vn.hieuhoc.quiz.QuizService;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnameseText;

/** Makes lessons of what a manager asks for: checks what they point to, finds title and part. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Lessons {

  @Inject private CourseRepository courses;
  @Inject private QuizService quizService;
  @Inject private Access access;
  @Inject private CourseTrace trace;

  /** Makes a lesson that does not stand in the course yet. */
  OutlineItem plan(Course course, LessonCommand command) {
    Long materialId = null;
    Long quizId = null;
    String title = command.title();
    switch (command.kind()) {
      case MATERIAL -> {
        CourseRepository.MaterialFact material = material(command.material());
        materialId = material.key();
        title = title == null ? material.title() : title;
      }
      case QUIZ -> {
        QuizFacts quiz = quiz(command.quiz());
        quizId = quiz.key();
        title = title == null ? quiz.title() : title;
      }
      case LINK, PRACTICE, ASSIGNMENT, SESSION -> {
        // Points to nothing here: the sessions of an offering name the lesson they teach.
      }
    }
    Lesson lesson = new Lesson(course.id(), command.kind(), materialId, quizId, trace.now());
    OutlineItem item =
        described(
            new OutlineItem(
                lesson.publicId(),
                command.kind(),
                title,
                null,
                true,
                null,
                command.material(),
                command.quiz(),
                null,
                null,
                null),
            command);
    lesson.describe(item, null);
    courses.add(lesson);
    return item;
  }

  /** The lesson with the words of the command; what it points to stays. */
  static OutlineItem described(OutlineItem now, LessonCommand command) {
    if (now.kind() == LessonKind.LINK) {
      checkLink(command.link());
    }
    if (now.kind().judged()) {
      checkTask(command.task());
    }
    String title =
        VietnameseText.tidyOrNull(command.title() == null ? now.title() : command.title());
    if (title == null) {
      throw Refused.of("title", "course.lesson-title-missing");
    }
    return new OutlineItem(
        now.id(),
        now.kind(),
        title,
        command.minutes(),
        command.required(),
        VietnameseText.tidyOrNull(command.section()),
        now.material(),
        now.quiz(),
        now.kind() == LessonKind.LINK ? command.link().strip() : null,
        now.kind().judged() ? command.task().strip() : null,
        command.dueDays());
  }

  /** Lets the lessons of the outline stand in the course, in its order, and no others. */
  void put(Course course, Outline outline, Instant at) {
    Map<UUID, Lesson> made = new HashMap<>();
    courses.allLessons(course.id()).forEach(lesson -> made.put(lesson.publicId(), lesson));
    Map<String, Long> sections = new HashMap<>();
    int place = 0;
    for (OutlineItem item : outline.lessons()) {
      Lesson lesson = made.remove(item.id());
      if (lesson == null) {
        throw new NotFound("lesson", item.id());
      }
      String part = item.section();
      lesson.describe(item, sections.computeIfAbsent(part, title -> section(course, title)));
      lesson.standAt(++place);
    }
    made.values().forEach(other -> other.remove(at));
  }

  /** Demands that a rule can be met with the lessons that are there. */
  static void requireFit(CompletionRule rule, Outline standing) {
    for (RuleNode named : rule.naming()) {
      OutlineItem lesson =
          standing
              .lesson(named.lesson())
              .orElseThrow(
                  () -> Refused.of("completionRule", "course.rule-unknown-lesson", named.lesson()));
      if (named.is() == RuleNode.Is.CONFIRMED && !lesson.kind().judged()) {
        throw Refused.of("completionRule", "course.rule-not-judged", lesson.title());
      }
    }
  }

  private Long section(Course course, String title) {
    if (title == null) {
      return null;
    }
    List<CourseSection> sections = courses.sections(course.id());
    return sections.stream()
        .filter(s -> s.title().equals(title))
        .findFirst()
        .orElseGet(
            () -> {
              CourseSection fresh = new CourseSection(course.id(), sections.size() + 1, title);
              courses.add(fresh);
              return fresh;
            })
        .id();
  }

  /** Published materials of any centre may be used; drafts only by those who keep them. */
  private CourseRepository.MaterialFact material(UUID materialId) {
    if (materialId == null) {
      throw Refused.of("material", "course.lesson-material-missing");
    }
    CourseRepository.MaterialFact material =
        courses.material(materialId).orElseThrow(() -> new NotFound("material", materialId));
    if (!material.published() && !access.may(material.unitKey(), Role.CENTRE_MANAGER)) {
      throw access.hide(material.unitKey(), "material", materialId, Role.CENTRE_MANAGER);
    }
    return material;
  }

  private QuizFacts quiz(UUID quizId) {
    if (quizId == null) {
      throw Refused.of("quiz", "course.lesson-quiz-missing");
    }
    Long key = quizService.usable(quizId);
    return quizService.facts(List.of(key)).get(key);
  }

  private static void checkTask(String task) {
    if (task == null || task.isBlank()) {
      throw Refused.of("task", "course.lesson-task-missing");
    }
  }

  private static void checkLink(String link) {
    if (link == null || !link.strip().matches("https?://[^\\s]+")) {
      throw Refused.of("link", "course.lesson-link", String.valueOf(link));
    }
  }
}
