package vn.hieuhoc.portal.enrolment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.enrolment.MyCourseRow;
import vn.hieuhoc.enrolment.MyLearning;
import vn.hieuhoc.enrolment.MyLearningService;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.portal.support.Query;

/** My home: go on, what comes next, what I learn. */
@Named
@RequestScoped
public class MeBacking {

  private static final int SESSIONS = 3;

  @Inject private MyLearningService myLearning;
  @Inject private Query query;

  private List<MyCourseRow> courses;
  private List<SessionRow> sessions;
  private Shelf shelf;

  /** Which of my courses are shown. */
  public enum Shelf {
    /** Begun and not finished. */
    GOING,
    /** Enrolled, not begun. */
    NEW,
    /** Finished. */
    DONE
  }

  /** Reads my courses and sessions. */
  @PostConstruct
  void load() {
    MyLearning mine = myLearning.all(SESSIONS);
    courses = mine.courses();
    sessions = mine.sessions();
    shelf =
        switch (query.text("loc")) {
          case "chua-hoc" -> Shelf.NEW;
          case "da-xong" -> Shelf.DONE;
          case "dang-hoc" -> Shelf.GOING;
          default -> firstFilled();
        };
  }

  /** The course to go on with: the last one learnt in that is not finished; null when none. */
  public MyCourseRow getGoOn() {
    return courses.stream().filter(c -> !c.finished() && c.seated()).findFirst().orElse(null);
  }

  /** The courses in which a seat is kept for me. */
  public List<MyCourseRow> getOffers() {
    return courses.stream().filter(MyCourseRow::offered).toList();
  }

  public List<SessionRow> getSessions() {
    return sessions;
  }

  public boolean isNothing() {
    return courses.isEmpty();
  }

  public Shelf getShelf() {
    return shelf;
  }

  /** The courses of the shelf that is open. */
  public List<MyCourseRow> getCourses() {
    return on(shelf);
  }

  public int getGoing() {
    return on(Shelf.GOING).size();
  }

  public int getFresh() {
    return on(Shelf.NEW).size();
  }

  public int getDone() {
    return on(Shelf.DONE).size();
  }

  private Shelf firstFilled() {
    for (Shelf one : Shelf.values()) {
      if (!on(one).isEmpty()) {
        return one;
      }
    }
    return Shelf.GOING;
  }

  private List<MyCourseRow> on(Shelf one) {
    return courses.stream().filter(c -> of(c) == one).toList();
  }

  private static Shelf of(MyCourseRow course) {
    if (course.finished()) {
      return Shelf.DONE;
    }
    return course.begun() ? Shelf.GOING : Shelf.NEW;
  }
}
