package vn.hieuhoc.portal.outline;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hieuhoc.outline.OutlinePublicationService;
import vn.hieuhoc.outline.OutlineReview;
import vn.hieuhoc.outline.PublishOutline;
import vn.hieuhoc.portal.coursework.CourseDeskBacking;
import vn.hieuhoc.portal.support.Way;

/** What publishing the draft of a course would do, and the word to do it. */
@Named("outlineReview")
@RequestScoped
public class ReviewBacking {

  private static final String DESK = "/quan-ly/khoa-hoc/{}";

  @Inject private Way way;
  @Inject private CourseDeskBacking desk;
  @Inject private OutlinePublicationService publication;

  private OutlineReview review;
  private String why;
  private boolean dropFromRule;

  @PostConstruct
  void load() {
    review = publication.review(desk.getCourse());
  }

  /** Lets learners see the draft. */
  public void publish() {
    int number = publication.publish(way.id(), new PublishOutline(why, seen(), dropFromRule));
    way.done("outline_publish.message.published", number).goTo(DESK, way.id());
  }

  /** Throws the draft away. */
  public void drop() {
    publication.drop(way.id(), seen());
    way.done("outline_publish.message.dropped").goTo(DESK, way.id());
  }

  private String seen() {
    return way.query().text("ban");
  }

  /** What would change, or null when there is no draft. */
  public OutlineReview getReview() {
    return review;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }

  public boolean isDropFromRule() {
    return dropFromRule;
  }

  public void setDropFromRule(boolean dropFromRule) {
    this.dropFromRule = dropFromRule;
  }
}
