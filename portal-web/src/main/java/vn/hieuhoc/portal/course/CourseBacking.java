package vn.hieuhoc.portal.course;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
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

  /** {@code ?ghi-danh=co} inside the value of a parameter. */
  private static final String WISH = "%3Fghi-danh%3Dco";

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

  /** What to offer first: the next meeting with seats, else taking it alone, or null. */
  public CourseOverview.Occasion getBest() {
    return getMeetings().stream()
        .filter(o -> o.joinable() && !o.offering().full())
        .findFirst()
        .orElse(getAlone() != null && getAlone().joinable() ? getAlone() : null);
  }

  /** Where a stranger who wants to enrol comes back to, as a value in the address of a link. */
  public String getWishAddress() {
    return "/khoa-hoc/" + overview.course().id() + WISH;
  }

  /** True when somebody came back for a seat and has none yet, though there is one to take. */
  public boolean isWished() {
    return !query.text("ghi-danh").isEmpty()
        && getMyPlace() == null
        && getBest() != null
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

  public boolean isDraft() {
    return overview.course().row().status() == CourseStatus.DRAFT;
  }

  public boolean isArchived() {
    return overview.course().row().status() == CourseStatus.ARCHIVED;
  }
}
