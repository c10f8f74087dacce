package vn.hieuhoc.portal.coursework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.CourseDetails;
import vn.hieuhoc.course.CourseFilter;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.prerequisite.NeededCourse;
import vn.hieuhoc.prerequisite.PrerequisiteService;
import vn.hieuhoc.prerequisite.Waive;
import vn.hieuhoc.prerequisite.WaiverRow;
import vn.hieuhoc.support.PageRequest;

/** What one has finished before a course, and who is let in without. */
@Named
@RequestScoped
public class NeedsBacking {

  private static final String HERE = "/quan-ly/khoa-hoc/{}/can-truoc";

  @Inject private Way way;
  @Inject private CourseCatalogueService catalogue;
  @Inject private PrerequisiteService prerequisites;

  private CourseDetails course;
  private List<NeededCourse> needed;
  private List<WaiverRow> waivers;
  private UUID other;
  private String number;
  private String reason;

  @PostConstruct
  void load() {
    course = catalogue.toChange(way.id());
    needed = prerequisites.of(way.id());
    waivers = prerequisites.waivers(way.id());
  }

  /** The course needs another one. */
  public void add() {
    prerequisites.add(way.id(), other);
    way.done("coursework_needs.message.added").goTo(HERE, way.id());
  }

  /** The course whose button was tapped is needed no more. */
  public void act() {
    Query.Press press = way.query().press("bo");
    if (press != null) {
      prerequisites.remove(way.id(), press.id());
      way.done("coursework_needs.message.removed").goTo(HERE, way.id());
    }
  }

  /** Lets somebody in without. */
  public void waive() {
    prerequisites.waive(way.id(), new Waive(number, reason));
    way.done("coursework_needs.message.waived").goTo(HERE, way.id());
  }

  /** Courses that may be needed. */
  public List<Choice> getCourses() {
    return catalogue
        .published(CourseFilter.ALL, new PageRequest(0, PageRequest.LARGEST))
        .items()
        .stream()
        .filter(row -> !row.id().equals(course.id()))
        .map(row -> new Choice(row.id(), row.title()))
        .toList();
  }

  public CourseDetails getCourse() {
    return course;
  }

  public List<NeededCourse> getNeeded() {
    return needed;
  }

  public List<WaiverRow> getWaivers() {
    return waivers;
  }

  public UUID getOther() {
    return other;
  }

  public void setOther(UUID other) {
    this.other = other;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
