package vn.hieuhoc.portal.course;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import vn.hieuhoc.completion.RuleNode;
import vn.hieuhoc.course.CourseDetails;
import vn.hieuhoc.course.CourseStatus;
import vn.hieuhoc.coursepage.CourseOverview;
import vn.hieuhoc.coursepage.CourseOverviewService;
import vn.hieuhoc.enrolment.MyCourseRow;
import vn.hieuhoc.portal.coursework.RuleSentences;
import vn.hieuhoc.portal.home.TopicLinks;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.prerequisite.NeededCourse;

/** One course: what, how long, how heavy, when and where. */
@Named
@RequestScoped
public class CourseBacking {

  private static final String WISHED = "ghi-danh";

  @Inject private CourseOverviewService overviewService;
  @Inject private TopicLinks topicLinks;
  @Inject private Query query;

  private CourseOverview overview;
  private List<Blocks.Block> description;

  /** Reads the course. */
  @PostConstruct
  void load() {
    overview = overviewService.overview(query.id("id"));
    description = Blocks.of(overview.course().description());
  }

  public CourseDetails getCourse() {
    return overview.course();
  }

  /** Its lessons as they count for me. */
  public List<CourseOverview.Counted> getLessons() {
    return overview.lessons();
  }

  /** How many of them count for me. */
  public int getLessonsCounting() {
    return overview.lessonsCounting();
  }

  public List<Blocks.Block> getDescription() {
    return description;
  }

  public List<TopicLinks.Link> getTopics() {
    return topicLinks.of(overview.course().topics());
  }

  /** Codes of the criteria it counts for, in words; empty when none. */
  public String getCriteria() {
    return String.join(", ", overview.criteria());
  }

  /** What one finishes before. */
  public List<NeededCourse> getNeeded() {
    return overview.needed();
  }

  /** When it is finished, in sentences; empty while that is as usual. */
  public List<RuleSentences.Line> getRule() {
    RuleNode rule = overview.rule().tree();
    return rule.is() == RuleNode.Is.REQUIRED_LESSONS
        ? List.of()
        : new RuleSentences(
                Texts.pages(FacesContext.getCurrentInstance().getViewRoot().getLocale()),
                overview.course().lessons())
            .lines(rule);
  }

  /** The offering taken alone, or null. */
  public CourseOverview.Occasion getAlone() {
    return overview.selfPaced();
  }

  /** The offerings with sessions to come. */
  public List<CourseOverview.Occasion> getMeetings() {
    return overview.meetings();
  }

  /**
   * What to offer first: what somebody pressed before signing in, the next meeting with seats, else
   * taking it alone, or null.
   */
  public CourseOverview.Occasion getBest() {
    List<CourseOverview.Occasion> takeable =
        Stream.concat(
                getMeetings().stream().filter(o -> !o.offering().full()),
                Stream.ofNullable(getAlone()))
            .filter(CourseOverview.Occasion::joinable)
            .toList();
    String wished = query.text(WISHED);
    return takeable.stream()
        .filter(o -> o.offering().id().toString().equals(wished))
        .findFirst()
        .orElse(takeable.isEmpty() ? null : takeable.get(0));
  }

  /**
   * Where a stranger who wants a seat comes back to, as a value in the address of a link: the
   * course with {@code ?ghi-danh=} and which seat it was.
   */
  public String wishAddress(CourseOverview.Occasion occasion) {
    return "/khoa-hoc/"
        + overview.course().id()
        + "%3F"
        + WISHED
        + "%3D"
        + occasion.offering().id();
  }

  /** True when somebody came back for a seat that is still there to take, and has none yet. */
  public boolean isWished() {
    String wished = query.text(WISHED);
    return !wished.isEmpty()
        && getMyPlace() == null
        && getBest() != null
        && getBest().offering().id().toString().equals(wished)
        && getMeetings().stream().allMatch(occasion -> occasion.place() == null);
  }

  /** Where I go on, or null. */
  public MyCourseRow getMyPlace() {
    return overview.myPlace();
  }

  /** True when my place on an occasion may be given up. */
  public boolean leavable(CourseOverview.Occasion occasion) {
    return overview.leavable(occasion);
  }

  /** True when I learnt in a course that was put away since, and left it before. */
  public boolean isLeft() {
    return overview.left();
  }

  public boolean isDraft() {
    return overview.course().row().status() == CourseStatus.DRAFT;
  }

  public boolean isArchived() {
    return overview.course().row().status() == CourseStatus.ARCHIVED;
  }
}
