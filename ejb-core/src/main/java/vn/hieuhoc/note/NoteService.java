package vn.hieuhoc.note;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Role;

/** Keeps what learners write beside their lessons; nobody but them, or who helps them, reads it. */
@Stateless
public class NoteService {

  @Inject private NoteRepository notes;
  @Inject private Access access;
  @Inject private Clock clock;

  /** What the caller, or the one being helped, wrote beside a lesson. */
  public LessonNote note(UUID enrolmentId, UUID lessonId) {
    return beside(enrolmentId, lessonId).note();
  }

  /**
   * Keeps the words in place of those there were; blank ones take them away.
   *
   * @return the note as it is kept
   */
  public LessonNote save(UUID enrolmentId, UUID lessonId, @Valid @NotNull SaveNote command) {
    NoteRepository.Beside beside = beside(enrolmentId, lessonId);
    Instant now = clock.instant();
    if (command.text().isBlank()) {
      notes.remove(beside.person(), beside.lesson());
    } else {
      notes.put(beside.person(), beside.lesson(), command.text().strip(), now);
    }
    return new LessonNote(lessonId, beside.note().title(), command.text().strip(), now);
  }

  /** All the caller, or the one being helped, wrote in a course, in the order of its lessons. */
  public List<LessonNote> ofCourse(UUID enrolmentId) {
    access.requireSignedIn();
    return access.selves().isEmpty() ? List.of() : notes.ofCourse(enrolmentId, access.selves());
  }

  private NoteRepository.Beside beside(UUID enrolmentId, UUID lessonId) {
    access.requireSignedIn();
    if (access.selves().isEmpty()) {
      throw access.hide(null, "enrolment", enrolmentId, Role.CITIZEN);
    }
    return notes
        .beside(enrolmentId, lessonId, access.selves())
        .orElseThrow(() -> access.hide(null, "enrolment", enrolmentId, Role.CITIZEN));
  }
}
