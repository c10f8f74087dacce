package vn.hieuhoc.assignment;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.CourseDetails;
import vn.hieuhoc.course.LessonKind;
import vn.hieuhoc.course.LessonRow;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;

/** Those who run a course confirm practice and mark answers. */
@Stateless
public class JudgingService {

  private static final Role[] WHO = {Role.CENTRE_MANAGER, Role.PRESENTER};

  @Inject private AnswerRepository answers;
  @Inject private CourseCatalogueService courses;
  @Inject private JudgedRecords records;
  @Inject private AuditLog auditLog;
  @Inject private Access access;
  @Inject private Event<WorkJudged> judged;

  /**
   * A lesson whose work a person looks at.
   *
   * @param course the course
   * @param lesson the lesson
   */
  public record Task(CourseDetails course, LessonRow lesson) {}

  /** The lesson, for those who run the course. */
  public Task task(UUID courseId, UUID lessonId) {
    Task task = find(courseId, lessonId);
    access.require(task.course().unitKey(), WHO);
    return task;
  }

  /** The learners of the course: first those whose work waits. */
  public Page<WorkRow> people(UUID courseId, UUID lessonId, PageRequest page) {
    Task task = find(courseId, lessonId);
    access.require(task.course().unitKey(), WHO);
    Long course = task.course().row().key();
    List<AnswerRepository.Line> lines = answers.lines(course, task.lesson().key(), page);
    Map<Long, AssignmentAnswer> handed =
        answers.answers(
            lines.stream().map(AnswerRepository.Line::key).toList(), task.lesson().key());
    return Page.of(
        lines.stream()
            .map(
                line ->
                    new WorkRow(
                        line.person(),
                        line.name(),
                        line.birthYear(),
                        line.home(),
                        line.doneAt() != null,
                        line.doneAt(),
                        access.isSelf(line.key()),
                        handed.containsKey(line.key()) ? handed.get(line.key()).row() : null))
            .toList(),
        page,
        () -> answers.learners(course));
  }

  /** How many learners wait, by public id of the lesson; lessons nobody waits for are left out. */
  public Map<UUID, Integer> waiting(UUID courseId) {
    CourseDetails course = courses.details(courseId);
    access.require(course.unitKey(), WHO);
    return answers.waiting(course.row().key());
  }

  /**
   * Confirms that people have done the practice of a lesson. Confirming twice is harmless.
   *
   * @param people public ids of learners of the course
   * @return how many were confirmed anew
   * @throws Refused {@code assignment.own} when one of them is the caller
   */
  public int confirm(UUID courseId, UUID lessonId, @NotNull Collection<@NotNull UUID> people) {
    Task task = find(courseId, lessonId);
    HeldRole as = access.require(task.course().unitKey(), WHO);
    requireKind(task, LessonKind.PRACTICE);
    int confirmed = 0;
    for (UUID person : List.copyOf(people)) {
      AnswerRepository.Line line = line(task, person);
      if (access.isSelf(line.key())) {
        throw Refused.of("person", "assignment.own", line.name());
      }
      if (line.doneAt() == null) {
        records.confirmed(task.course(), task.lesson(), line.key());
        write("lesson.confirm", task, line.key(), as);
        confirmed++;
      }
    }
    return confirmed;
  }

  /**
   * Takes a confirmation back.
   *
   * @throws Refused {@code assignment.not-confirmed} when nobody here confirmed it
   */
  public void takeBack(UUID courseId, UUID lessonId, UUID person) {
    Task task = find(courseId, lessonId);
    HeldRole as = access.require(task.course().unitKey(), WHO);
    requireKind(task, LessonKind.PRACTICE);
    AnswerRepository.Line line = line(task, person);
    if (line.statement() == null || !records.confirmedHere(line.statement())) {
      throw Refused.of("person", "assignment.not-confirmed", line.name());
    }
    records.takeBack(line.statement(), "Người hướng dẫn thu lại xác nhận");
    write("lesson.unconfirm", task, line.key(), as);
  }

  /**
   * Marks an answer, or marks it again: then the result before counts no more.
   *
   * @throws Refused {@code assignment.own} when it is the caller's own, {@code assignment.replaced}
   *     when the learner has handed in another one meanwhile
   */
  public void mark(UUID courseId, UUID lessonId, UUID answerId, @Valid @NotNull MarkAnswer mark) {
    Task task = find(courseId, lessonId);
    HeldRole as = access.require(task.course().unitKey(), WHO);
    AssignmentAnswer answer =
        answers
            .answer(answerId)
            .filter(each -> each.lessonId().equals(task.lesson().key()))
            .orElseThrow(() -> new Refused("assignment.replaced"));
    if (access.isSelf(answer.personId())) {
      throw Refused.of("person", "assignment.own", task.lesson().title());
    }
    if (answer.statementId() != null) {
      records.takeBack(answer.statementId(), "Bài được chấm lại");
    }
    UUID statement = records.marked(task.course(), task.lesson(), answer.personId(), mark);
    answer.mark(mark, statement, access.accountId(), records.now());
    write(mark.good() ? "answer.mark" : "answer.return", task, answer.personId(), as);
    judged.fire(
        new WorkJudged(answer.personId(), courseId, task.lesson().title(), mark.good(), statement));
  }

  private void write(String action, Task task, Long personKey, HeldRole as) {
    auditLog.write(
        Act.on(action, "lesson", task.lesson().id())
            .at(task.course().unitKey())
            .forPerson(personKey)
            .as(as)
            .saying(task.lesson().title()));
  }

  private static void requireKind(Task task, LessonKind kind) {
    if (task.lesson().kind() != kind) {
      throw new Refused("assignment.not-practice", task.lesson().title());
    }
  }

  private AnswerRepository.Line line(Task task, UUID person) {
    return answers
        .line(task.course().row().key(), task.lesson().key(), person)
        .orElseThrow(() -> new NotFound("person", person));
  }

  private Task find(UUID courseId, UUID lessonId) {
    CourseDetails course = courses.details(courseId);
    return course.lessons().stream()
        .filter(l -> l.id().equals(lessonId) && l.kind().judged())
        .findFirst()
        .map(lesson -> new Task(course, lesson))
        .orElseThrow(() -> new NotFound("lesson", lessonId));
  }
}
