package vn.hieuhoc.portal.discussion;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hieuhoc.discussion.DiscussionService;
import vn.hieuhoc.discussion.ModerationService;
import vn.hieuhoc.discussion.PostRow;
import vn.hieuhoc.discussion.PostText;
import vn.hieuhoc.discussion.QuestionThread;
import vn.hieuhoc.portal.course.Blocks;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.support.NotFound;

/** A question with its answers: answering, marking, correcting, hiding. */
@Named
@RequestScoped
public class ThreadBacking {

  @Inject private DiscussionService discussionService;
  @Inject private ModerationService moderationService;
  @Inject private Way way;

  private QuestionThread thread;
  private PostRow edited;
  private String answer;
  private String title;
  private String body;

  @PostConstruct
  void load() {
    thread = discussionService.thread(way.id());
    UUID wanted = way.query().idOrNull("sua");
    edited = all().filter(p -> p.id().equals(wanted) && p.mine()).findFirst().orElse(null);
    if (edited != null) {
      title = edited.title();
      body = edited.body();
    }
  }

  private Stream<PostRow> all() {
    return Stream.concat(Stream.of(thread.question()), thread.answers().stream());
  }

  /** The answer whose button was pressed is the one, or is it no more. */
  public void mark() {
    PostRow post = pressed();
    discussionService.mark(post.id(), !post.marked());
    back("discussion_thread.message.kept");
  }

  /** What was hidden is shown again; what was reported is left as it stands. */
  public void show() {
    moderationService.show(pressed().id());
    back("discussion_thread.message.kept");
  }

  /** Hides what is out of place, or, for those who do not keep the course, reports it. */
  public void out() {
    String reason = way.query().text("ly-do");
    if (thread.keeper()) {
      moderationService.hide(pressed().id(), reason);
      back("discussion_thread.message.kept");
    } else {
      moderationService.report(pressed().id(), reason);
      back("discussion_thread.message.reported");
    }
  }

  private PostRow pressed() {
    UUID id = way.query().id("loi");
    return all()
        .filter(post -> post.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("question", id));
  }

  /** Answers. */
  public void send() {
    discussionService.answer(way.id(), new PostText(null, answer));
    back("discussion_thread.message.answered");
  }

  /** Says something of one's own in other words. */
  public void change() {
    discussionService.edit(edited.id(), new PostText(title, body));
    back("discussion_thread.message.kept");
  }

  private void back(String key) {
    way.done(key).goTo("/hoi-dap/{}", thread.question().id());
  }

  public QuestionThread getThread() {
    return thread;
  }

  /** The own words that are being corrected, or null. */
  public PostRow getEdited() {
    return edited;
  }

  /** What is written, as paragraphs and lists. */
  public List<Blocks.Block> blocks(PostRow post) {
    return Blocks.of(post.body());
  }

  public String getAnswer() {
    return answer;
  }

  public void setAnswer(String answer) {
    this.answer = answer;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }
}
