package vn.hieuhoc.portal.player;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hieuhoc.course.LessonKind;
import vn.hieuhoc.course.LessonRow;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.portal.material.Viewer;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.ReturnAddress;
import vn.hieuhoc.prerequisite.OthersFirst;
import vn.hieuhoc.progress.PlayerView;
import vn.hieuhoc.quiz.AttemptView;
import vn.hieuhoc.quiz.MyAttempts;

/** A course as its learner works through it. */
@Named
@RequestScoped
public class PlayerBacking {

  /** So many lessons are seen at a glance: their parts need not be folded. */
  private static final int FEW = 12;

  @Inject private PlayerRoom room;
  @Inject private Query query;

  private OthersFirst first;
  private PlayerView view;
  private Viewer viewer;
  private MyAttempts quiz;
  private List<SessionRow> sessions = List.of();

  /**
   * Opens the lesson the address names, or the one where the learner stopped. Whoever has another
   * course to finish first has done nothing wrong: the page says which, and leads there.
   */
  @PostConstruct
  void load() {
    try {
      view = room.open(query.id("enrolment"), query.idOrNull("bai"));
    } catch (OthersFirst others) {
      first = others;
      return;
    }
    viewer = room.viewer(view);
    quiz = room.quiz(view);
    if (view.current().lesson().kind() == LessonKind.SESSION) {
      sessions = room.sessions(view);
    }
  }

  /** What comes before this course and is not finished yet; null when one may learn. */
  public OthersFirst getFirst() {
    return first;
  }

  public PlayerView getView() {
    return view;
  }

  /** Up to so many lessons all parts of the outline are open. */
  public int getFew() {
    return FEW;
  }

  public PlayerView.Step getCurrent() {
    return view.current();
  }

  public LessonRow getLesson() {
    return view.current().lesson();
  }

  /** The material, or null. */
  public Viewer getViewer() {
    return viewer;
  }

  /** How I stand with the quiz, or null. */
  public MyAttempts getQuiz() {
    return quiz;
  }

  /** Numbers of the questions that have no answer yet. */
  public List<String> getLeftOpen() {
    return quiz.newest().questions().stream()
        .filter(line -> !line.answered())
        .map(line -> String.valueOf(line.n()))
        .toList();
  }

  /** True when somebody wanted to submit with questions left open and is asked first. */
  public boolean isAskedBack() {
    return !query.text("hoi-lai").isEmpty() && !getLeftOpen().isEmpty();
  }

  public List<SessionRow> getSessions() {
    return sessions;
  }

  /** True when the learner says himself that the lesson is finished. */
  public boolean isByHand() {
    LessonKind kind = getLesson().kind();
    return kind == LessonKind.LINK || (kind == LessonKind.MATERIAL && viewer != null);
  }

  /**
   * When what the learner did in this lesson was last kept: his place, an answer or the quiz he
   * handed in; null when nothing was.
   */
  public Instant getSavedAt() {
    AttemptView attempt = quiz == null ? null : quiz.newest();
    Stream<Instant> answers =
        attempt == null
            ? Stream.empty()
            : Stream.concat(
                Stream.ofNullable(attempt.submittedAt()),
                attempt.questions().stream().map(AttemptView.Line::savedAt));
    return Stream.concat(Stream.ofNullable(view.current().savedAt()), answers)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** Where one signs in again and comes back to this lesson. */
  public String getSignInAddress() {
    return ReturnAddress.signInFor("/hoc/" + view.enrolment() + "?bai=" + getLesson().id());
  }

  /** Where the place in this lesson is saved. */
  public String getSaveAddress() {
    UUID lesson = getLesson().id();
    return "/api/v1/enrolments/" + view.enrolment() + "/lessons/" + lesson + "/place";
  }
}
