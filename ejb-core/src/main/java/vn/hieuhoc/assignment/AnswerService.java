package vn.hieuhoc.assignment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.LessonKind;
import vn.hieuhoc.course.LessonRow;
import vn.hieuhoc.enrolment.EnrolledPlaces;
import vn.hieuhoc.enrolment.Enrolment;
import vn.hieuhoc.enrolment.EnrolmentRights;
import vn.hieuhoc.material.StoredFile;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnameseText;

/** What a learner hands in. */
@Stateless
public class AnswerService {

  @Inject private AnswerRepository answers;
  @Inject private EnrolledPlaces places;
  @Inject private EnrolmentRights rights;
  @Inject private CourseCatalogueService courses;
  @Inject private JudgedRecords records;
  @Inject private Access access;

  /**
   * An answer's file, for who may see it.
   *
   * @param row the answer
   * @param sha256 hash of the bytes
   */
  public record Handed(AnswerRow row, String sha256) {}

  /** What I have handed in for a lesson of a course I learn, if anything. */
  public Optional<AnswerRow> mine(UUID enrolmentId, UUID lessonId) {
    access.requireSignedIn();
    Enrolment place = own(enrolmentId);
    return answers.of(place.personId(), lesson(place, lessonId).key()).map(AssignmentAnswer::row);
  }

  /**
   * Demands that I may hand in now.
   *
   * @throws Refused {@code assignment.marked} when what I handed in was marked and is good
   */
  public void requireOpen(UUID enrolmentId, UUID lessonId) {
    access.requireSignedIn();
    Enrolment place = own(enrolmentId);
    LessonRow lesson = lesson(place, lessonId);
    answers
        .of(place.personId(), lesson.key())
        .ifPresent(there -> requireReplaceable(there, lesson));
  }

  /** Hands in, in place of what was handed in before. The bytes lie in the store already. */
  public UUID handIn(
      UUID enrolmentId, UUID lessonId, @NotNull StoredFile file, @Size(max = 2000) String said) {
    access.requireSignedIn();
    Enrolment place = own(enrolmentId);
    LessonRow lesson = lesson(place, lessonId);
    // Two that are sent at once take turns.
    List<Enrolment> held = places.heldLearning(place.personId(), place.courseId());
    if (held.isEmpty()) {
      throw new Refused("enrolment.no-seat");
    }
    AssignmentAnswer answer =
        answers
            .of(place.personId(), lesson.key())
            .orElseGet(() -> new AssignmentAnswer(place.personId(), lesson.key()));
    if (answer.status() != null) {
      requireReplaceable(answer, lesson);
    }
    answer.handIn(file, VietnameseText.tidyOrNull(said), access.accountId(), records.now());
    answers.add(answer);
    held.forEach(each -> each.activeOn(lesson.key(), records.now()));
    return answer.row().id();
  }

  /** An answer's file, for the learner and for those who run the course. */
  public Handed file(UUID answerId) {
    access.requireSignedIn();
    AssignmentAnswer answer =
        answers.answer(answerId).orElseThrow(() -> new NotFound("file", answerId));
    if (!access.isSelf(answer.personId())) {
      Long unit = courses.details(answers.courseOf(answer.lessonId())).unitKey();
      access.requireOrHide(unit, "file", answerId, Role.CENTRE_MANAGER, Role.PRESENTER);
    }
    return new Handed(answer.row(), answer.sha256());
  }

  private static void requireReplaceable(AssignmentAnswer answer, LessonRow lesson) {
    if (!answer.row().replaceable()) {
      throw new Refused("assignment.marked", lesson.title());
    }
  }

  private Enrolment own(UUID enrolmentId) {
    Enrolment place =
        places.find(enrolmentId).orElseThrow(() -> new NotFound("enrolment", enrolmentId));
    rights.requireOwn(place);
    return place;
  }

  private LessonRow lesson(Enrolment place, UUID lessonId) {
    return courses.lessons(place.courseId()).stream()
        .filter(l -> l.id().equals(lessonId) && l.kind() == LessonKind.ASSIGNMENT)
        .findFirst()
        .orElseThrow(() -> new NotFound("lesson", lessonId));
  }
}
