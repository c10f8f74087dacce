package vn.hieuhoc.portal.coursework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.hieuhoc.material.MaterialFilter;
import vn.hieuhoc.material.MaterialRow;
import vn.hieuhoc.material.MaterialService;
import vn.hieuhoc.material.MaterialStatus;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Preferences;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.position.PresenterService;
import vn.hieuhoc.quiz.QuizService;
import vn.hieuhoc.support.PageRequest;

/** What a manager can choose from while building a course. */
@Named
@RequestScoped
public class CourseChoices {

  private static final PageRequest MATERIALS = new PageRequest(0, PageRequest.LARGEST);

  @Inject private PresenterService presenters;
  @Inject private MaterialService materialService;
  @Inject private QuizService quizService;
  @Inject private HttpServletRequest request;

  private List<Choice> centres;
  private List<Choice> materials;
  private List<Choice> quizzes;
  private List<Choice> whoPresent;

  /** Learning centres in reach. */
  public List<Choice> getCentres() {
    if (centres == null) {
      centres =
          presenters.centres().stream().map(unit -> new Choice(unit.id(), unit.name())).toList();
    }
    return centres;
  }

  /** The one centre in reach, or null when there are several. */
  UUID onlyCentre() {
    return getCentres().size() == 1 ? (UUID) getCentres().get(0).value() : null;
  }

  /** Who may present at the only centre. */
  public List<Choice> getPresenters() {
    if (whoPresent == null) {
      whoPresent =
          presenters.ofOwnCentres(3).stream()
              .map(post -> new Choice(post.person(), named(post.fullName(), post.birthYear())))
              .distinct()
              .toList();
    }
    return whoPresent;
  }

  /** Materials of the centres in reach, published ones first, then drafts, which say so. */
  public List<Choice> getMaterials() {
    if (materials == null) {
      materials =
          materialService.kept(MaterialFilter.ANY, MATERIALS).items().stream()
              .filter(row -> row.status() != MaterialStatus.WITHDRAWN)
              .sorted(Comparator.comparing(row -> row.status() == MaterialStatus.DRAFT))
              .map(row -> new Choice(row.id(), marked(row)))
              .toList();
    }
    return materials;
  }

  /** Quizzes of the centres in reach, newest first. */
  public List<Choice> getQuizzes() {
    if (quizzes == null) {
      quizzes =
          quizService.rows(MATERIALS).items().stream()
              .map(row -> new Choice(row.id(), row.title()))
              .toList();
    }
    return quizzes;
  }

  /** The six fields of the programme, as numbers; the page names them. */
  public List<Integer> getFields() {
    return IntStream.rangeClosed(1, 6).boxed().toList();
  }

  private String marked(MaterialRow row) {
    return row.status() == MaterialStatus.DRAFT
        ? Texts.pages(Preferences.of(request).locale()).say("coursework_quick.draft", row.title())
        : row.title();
  }

  private static String named(String name, Integer birthYear) {
    return birthYear == null ? name : name + " · " + birthYear;
  }
}
