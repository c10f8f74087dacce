package vn.hieuhoc.discussion;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.notice.Notice;
import vn.hieuhoc.notice.NoticeKind;
import vn.hieuhoc.notice.Notices;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnameseText;

/** What is out of place in the talk of a course: said by readers, hidden by keepers. */
@Stateless
public class ModerationService {

  private static final int LONGEST_REASON = 300;

  @Inject private DiscussionRepository posts;
  @Inject private CourseRoom rooms;
  @Inject private Access access;
  @Inject private Notices notices;
  @Inject private AuditLog auditLog;
  @Inject private Clock clock;

  /**
   * Says that something is out of place; a keeper will look at it. Saying so twice is once.
   *
   * @throws Refused {@code discussion.reason-missing}
   */
  public void report(UUID postId, String reason) {
    access.requireSignedIn();
    CoursePost post = find(postId);
    CourseRoom.Room room = rooms.enterToWriteAt(post);
    posts.report(post.id(), room.who().accountKey(), words(reason), clock.instant());
    audit("discussion.report", post, room);
  }

  /**
   * Hides something from all but its writer, who is told why, and the keepers.
   *
   * @throws Refused {@code discussion.reason-missing}
   */
  public void hide(UUID postId, String reason) {
    access.requireSignedIn();
    CoursePost post = find(postId);
    CourseRoom.Room room = rooms.enterToKeep(post);
    String why = words(reason);
    CoursePost held = posts.held(post.id());
    boolean news = !held.isHidden();
    held.hide(room.who().accountKey(), why, clock.instant());
    posts.settle(post.id(), clock.instant());
    if (news && post.personId() != null) {
      notices.tell(
          List.of(post.personId()),
          new Notice(
              NoticeKind.POST_HIDDEN,
              "hidden:" + postId + ":" + clock.instant().getEpochSecond(),
              question(post).publicId(),
              question(post).title(),
              null,
              why));
    }
    audit("discussion.hide", post, room);
  }

  /** Shows again what was hidden, or leaves what was reported as it stands. */
  public void show(UUID postId) {
    access.requireSignedIn();
    CoursePost post = find(postId);
    CourseRoom.Room room = rooms.enterToKeep(post);
    posts.held(post.id()).show();
    posts.settle(post.id(), clock.instant());
    audit("discussion.show", post, room);
  }

  /** How many reported things in courses of the caller's reach wait to be looked at. */
  public long waiting() {
    access.requireAnywhere(CourseRoom.KEEPERS);
    return posts.countReported(access.reach(CourseRoom.KEEPERS));
  }

  /** The reported things in courses of the caller's reach, those that wait longest first. */
  public List<ReportedRow> reported(PageRequest page) {
    access.requireAnywhere(CourseRoom.KEEPERS);
    return posts.reported(access.reach(CourseRoom.KEEPERS), page);
  }

  private CoursePost question(CoursePost post) {
    return post.isQuestion() ? post : posts.held(post.questionId());
  }

  private static String words(String reason) {
    String words = VietnameseText.tidyOrNull(reason);
    if (words == null || words.length() > LONGEST_REASON) {
      throw Refused.of("reason", "discussion.reason-missing", LONGEST_REASON);
    }
    return words;
  }

  private CoursePost find(UUID postId) {
    return posts.post(postId).orElseThrow(() -> new NotFound("question", postId));
  }

  private void audit(String action, CoursePost post, CourseRoom.Room room) {
    auditLog.write(
        Act.on(action, "course-post", post.publicId())
            .at(room.unitKey())
            .forPerson(post.personId()));
  }
}
