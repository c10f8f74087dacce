package vn.hieuhoc.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
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

  Lesson add(Course course, LessonCommand command) {
    Long materialId = null;
    Long quizId = null;
    String title = command.title();
    switch (command.kind()) {
      case MATERIAL -> {
        CourseRepository.MaterialFact material = material(course, command.material());
        materialId = material.key();
        title = title == null ? material.title() : title;
      }
      case QUIZ -> {
        QuizFacts quiz = quiz(command.quiz());
        quizId = quiz.key();
        title = title == null ? quiz.title() : title;
      }
      case LINK -> checkLink(command.link());
      case PRACTICE, ASSIGNMENT -> checkTask(command.task());
      case SESSION -> {
        // Points to nothing here: the sessions of an offering name the lesson they teach.
      }
    }
    List<Lesson> standing = courses.lessons(course.id());
    Lesson lesson =
        new Lesson(course.id(), standing.size() + 1, command.kind(), materialId, quizId);
    describe(course, lesson, command, title);
    courses.add(lesson);
    return lesson;
  }

  void describe(Course course, Lesson lesson, LessonCommand command) {
    if (lesson.kind() == LessonKind.LINK) {
      checkLink(command.link());
    }
    if (lesson.kind().judged()) {
      checkTask(command.task());
    }
    describe(course, lesson, command, command.title() == null ? lesson.title() : command.title());
  }

  private void describe(Course course, Lesson lesson, LessonCommand command, String title) {
    String tidied = VietnameseText.tidyOrNull(title);
    if (tidied == null) {
      throw Refused.of("title", "course.lesson-title-missing");
    }
    lesson.describe(
        tidied,
        command.minutes(),
        command.required(),
        section(course, command.section()),
        new Lesson.Words(
            lesson.kind() == LessonKind.LINK ? command.link().strip() : null,
            lesson.kind().judged() ? command.task().strip() : null));
  }

  /** Demands that a rule can be met with the lessons that are there. */
  void requireFit(CompletionRule rule, List<Lesson> standing) {
    for (RuleNode named : rule.naming()) {
      Lesson lesson =
          standing.stream()
              .filter(each -> each.publicId().equals(named.lesson()))
              .findFirst()
              .orElseThrow(
                  () -> Refused.of("completionRule", "course.rule-unknown-lesson", named.lesson()));
      if (named.is() == RuleNode.Is.CONFIRMED && !lesson.kind().judged()) {
        throw Refused.of("completionRule", "course.rule-not-judged", lesson.title());
      }
    }
  }

  /** Demands that the rule of those who begin now does not name the lesson. */
  void requireUnnamed(Lesson lesson, Course course) {
    List<CompletionRuleVersion> rules = courses.rules(course.id());
    if (!rules.isEmpty()
        && rules.get(rules.size() - 1).inForce().rule().lessons().contains(lesson.publicId())) {
      throw Refused.of("lesson", "course.lesson-in-rule", lesson.title());
    }
  }

  private Long section(Course course, String title) {
    String tidied = VietnameseText.tidyOrNull(title);
    if (tidied == null) {
      return null;
    }
    List<CourseSection> sections = courses.sections(course.id());
    return sections.stream()
        .filter(s -> s.title().equals(tidied))
        .findFirst()
        .orElseGet(
            () -> {
              CourseSection fresh = new CourseSection(course.id(), sections.size() + 1, tidied);
              courses.add(fresh);
              return fresh;
            })
        .id();
  }

  /**
   * Published materials of any centre may be used; drafts only by those who keep them, and not in a
   * course that everybody sees.
   */
  private CourseRepository.MaterialFact material(Course course, UUID materialId) {
    if (materialId == null) {
      throw Refused.of("material", "course.lesson-material-missing");
    }
    CourseRepository.MaterialFact material =
        courses.material(materialId).orElseThrow(() -> new NotFound("material", materialId));
    if (!material.published() && !access.may(material.unitKey(), Role.CENTRE_MANAGER)) {
      throw access.hide(material.unitKey(), "material", materialId, Role.CENTRE_MANAGER);
    }
    if (!material.published() && course.status() == CourseStatus.PUBLISHED) {
      throw Refused.of("material", "course.material-not-published", material.title());
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
