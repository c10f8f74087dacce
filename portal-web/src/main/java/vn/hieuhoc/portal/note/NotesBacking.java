package vn.hieuhoc.portal.note;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.note.LessonNote;
import vn.hieuhoc.note.NoteService;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.progress.CourseStanding;
import vn.hieuhoc.progress.LearningService;

/** What I wrote in a course. */
@Named
@RequestScoped
public class NotesBacking {

  @Inject private LearningService learning;
  @Inject private NoteService noteService;
  @Inject private Query query;

  private CourseStanding standing;
  private List<LessonNote> notes;

  @PostConstruct
  void load() {
    standing = learning.standing(query.id("enrolment"));
    notes = noteService.ofCourse(standing.view().enrolment());
  }

  public List<LessonNote> getNotes() {
    return notes;
  }

  /** What the course is called. */
  public String getTitle() {
    return standing.view().title();
  }

  /** Public id of the place. */
  public UUID getEnrolment() {
    return standing.view().enrolment();
  }

  /** Public id of the course. */
  public UUID getCourse() {
    return standing.view().course();
  }
}
