package vn.hieuhoc.portal.coursework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.CourseDetails;
import vn.hieuhoc.course.CourseService;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Reply;

/** One course as its manager sees it, and whether it shows. */
@Named
@RequestScoped
public class CourseDeskBacking {

  private static final String HERE = "/quan-ly/khoa-hoc/{}";

  @Inject private Query query;
  @Inject private Reply reply;
  @Inject private CourseService courseService;
  @Inject private CourseCatalogueService catalogue;

  private UUID id;
  private CourseDetails course;

  @PostConstruct
  void load() {
    id = query.id("id");
    course = catalogue.details(id);
  }

  public void publish() {
    courseService.publish(id);
    reply.done("coursework_desk.message.published", course.title()).goTo(HERE, id);
  }

  public void archive() {
    courseService.archive(id);
    reply.done("coursework_desk.message.archived", course.title()).goTo(HERE, id);
  }

  public CourseDetails getCourse() {
    return course;
  }
}
