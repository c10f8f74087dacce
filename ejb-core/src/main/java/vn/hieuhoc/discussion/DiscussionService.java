package vn.hieuhoc.discussion;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.notice.Notice;
import vn.hieuhoc.notice.NoticeKind;
import vn.hieuhoc.notice.Notices;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.OpenToAll;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.SqlRow;
import vn.hieuhoc.support.VietnameseText;

/** Asking and answering in a course. */
@Stateless
public class DiscussionService {

  private static final int MOST_A_DAY = 40;

  @Inject private DiscussionRepository posts;
  @Inject private CourseRoom rooms;
  @Inject private Access access;
  @Inject private Notices notices;
  @Inject private AuditLog auditLog;
  @Inject private Clock clock;

  /**
   * The questions of a course the caller may see, the latest first.
   *
   * @param lesson public id of a lesson whose questions are wanted, or null for all
   */
  @OpenToAll
  public Questions questions(UUID courseId, UUID lesson, PageRequest page) {
    CourseRoom.Room room = rooms.enter(courseId);
    return questions(room, posts.questions(room.key(), lesson, room.who(), page));
  }

  /** Those of them that nobody who keeps the course has answered, the latest first. */
  @OpenToAll
  public Questions unanswered(UUID courseId, PageRequest page) {
    CourseRoom.Room room = rooms.enter(courseId);
    return questions(room, posts.unanswered(room.key(), room.who(), page));
  }

  private static Questions questions(CourseRoom.Room room, Page<QuestionRow> page) {
    return new Questions(room.id(), room.title(), page, room.who().writes(), room.who().keeper());
  }

  /** A question with its answers, for whoever may see the course. */
  @OpenToAll
  public QuestionThread thread(UUID questionId) {
    CoursePost question = find(questionId);
    if (!question.isQuestion()) {
      throw new NotFound("question", questionId);
    }
    CourseRoom.Room room = rooms.enterOf(question);
    List<PostRow> all = posts.thread(question.id(), room.who());
    Optional<SqlRow> lesson = posts.lessonOf(question.id());
    return new QuestionThread(
        room.id(),
        room.title(),
        lesson.map(row -> row.uuid(0)).orElse(null),
        lesson.map(row -> row.text(1)).orElse(null),
        all.get(0),
        all.subList(1, all.size()),
        room.who().writes(),
        room.who().keeper());
  }

  /**
   * Asks a question; who keeps the course is told.
   *
   * @return public id of the question
   * @throws Refused {@code discussion.too-many}
   */
  public UUID ask(UUID courseId, @Valid @NotNull NewQuestion question) {
    access.requireSignedIn();
    CourseRoom.Room room = rooms.enterToWrite(courseId);
    requireMeasure(room.who());
    Long lesson =
        question.lesson() == null
            ? null
            : posts
                .lesson(room.key(), question.lesson())
                .orElseThrow(() -> new NotFound("lesson", question.lesson()));
    CoursePost post =
        CoursePost.question(
            room.key(),
            lesson,
            room.who(),
            VietnameseText.tidy(question.title()),
            question.body().strip(),
            clock.instant());
    posts.add(post);
    List<Long> keepers = new ArrayList<>(posts.keepers(room.key()));
    keepers.remove(room.who().personKey());
    notices.tell(
        keepers,
        Notice.of(NoticeKind.ASKED, "asked:" + post.publicId(), post.publicId(), post.title()));
    audit("discussion.ask", post, room);
    return post.publicId();
  }

  /**
   * Answers a question; who asked is told.
   *
   * @return public id of the answer
   * @throws Refused {@code discussion.too-many}, {@code discussion.hidden}
   */
  public UUID answer(UUID questionId, @Valid @NotNull PostText text) {
    access.requireSignedIn();
    CoursePost question = find(questionId);
    if (!question.isQuestion()) {
      throw new NotFound("question", questionId);
    }
    CourseRoom.Room room = rooms.enterToWriteAt(question);
    if (question.isHidden()) {
      throw new Refused("discussion.hidden", question.title());
    }
    requireMeasure(room.who());
    CoursePost answer =
        CoursePost.answer(question, room.who(), text.body().strip(), clock.instant());
    posts.add(answer);
    if (!room.who().wrote(question.accountId(), question.personId())) {
      tell(question.personId(), NoticeKind.ANSWERED, "answered:" + answer.publicId(), question);
    }
    audit("discussion.answer", answer, room);
    return answer.publicId();
  }

  /**
   * Says something of one's own in other words.
   *
   * @throws Refused {@code discussion.hidden} when it was hidden, {@code discussion.title-missing}
   */
  public void edit(UUID postId, @Valid @NotNull PostText text) {
    access.requireSignedIn();
    CoursePost post = find(postId);
    CourseRoom.Room room = rooms.enterToWriteAt(post);
    requireOwn(post, room);
    if (post.isHidden()) {
      throw new Refused("discussion.hidden", room.title());
    }
    String title = text.title() == null ? "" : VietnameseText.tidy(text.title());
    if (post.isQuestion() && title.isEmpty()) {
      throw Refused.of("title", "discussion.title-missing");
    }
    post.edit(title, text.body().strip(), clock.instant());
    audit("discussion.edit", post, room);
  }

  /**
   * Says which answer is the one, or that it is not. There is one at most; who asked and who
   * answered are told.
   */
  public void mark(UUID answerId, boolean theOne) {
    access.requireSignedIn();
    CoursePost answer = find(answerId);
    CourseRoom.Room room = rooms.enterToKeep(answer);
    if (answer.isQuestion()) {
      throw new NotFound("answer", answerId);
    }
    CoursePost question = posts.held(answer.questionId());
    if (answer.isHidden()) {
      throw new Refused("discussion.hidden", question.title());
    }
    boolean news = theOne && !answer.isMarked();
    posts.markedAnswers(question.id()).stream()
        .filter(other -> !theOne || !other.id().equals(answer.id()))
        .forEach(CoursePost::unmark);
    if (!theOne) {
      answer.unmark();
    }
    if (news) {
      answer.mark(clock.instant());
      String event = "marked:" + answer.publicId();
      tell(question.personId(), NoticeKind.ANSWER_MARKED, event, question);
      tell(answer.personId(), NoticeKind.ANSWER_MARKED, event, question);
    }
    audit(theOne ? "discussion.mark" : "discussion.unmark", answer, room);
  }

  private void tell(Long person, NoticeKind kind, String event, CoursePost question) {
    if (person != null) {
      notices.tell(List.of(person), Notice.of(kind, event, question.publicId(), question.title()));
    }
  }

  private void requireMeasure(Writer who) {
    long today = posts.countSince(who.accountKey(), clock.instant().minus(Duration.ofDays(1)));
    if (today >= MOST_A_DAY) {
      throw new Refused("discussion.too-many", MOST_A_DAY);
    }
  }

  private void requireOwn(CoursePost post, CourseRoom.Room room) {
    if (!room.who().wrote(post.accountId(), post.personId())) {
      access.noteRefusal(room.unitKey(), "own");
      throw new Refused("discussion.not-yours", room.title());
    }
  }

  private CoursePost find(UUID postId) {
    return posts.post(postId).orElseThrow(() -> new NotFound("question", postId));
  }

  private void audit(String action, CoursePost post, CourseRoom.Room room) {
    auditLog.write(
        Act.on(action, "course-post", post.publicId())
            .at(room.unitKey())
            .forPerson(room.who().personKey()));
  }
}
