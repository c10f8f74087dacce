package vn.hieuhoc.portal.discussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hieuhoc.discussion.DiscussionService;
import vn.hieuhoc.discussion.Questions;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.support.PageRequest;

/** The latest questions, on the page of the course. */
@Named("courseTalk")
@RequestScoped
public class CourseTalk {

  private static final PageRequest FEW = new PageRequest(0, 3);

  @Inject private DiscussionService discussionService;
  @Inject private Way way;

  private Questions questions;

  /** The latest ones. */
  public Questions getLatest() {
    if (questions == null) {
      questions = discussionService.questions(way.id(), null, FEW);
    }
    return questions;
  }
}
