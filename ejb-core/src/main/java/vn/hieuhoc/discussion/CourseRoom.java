package vn.hieuhoc.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.support.NotFound;

/** Opens the talk of a course for the caller, as far as the caller may read and write there. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CourseRoom {

  static final Role[] KEEPERS = {Role.CENTRE_MANAGER, Role.PRESENTER};

  @Inject private DiscussionRepository posts;
  @Inject private Access access;
  @Inject private Caller caller;

  /**
   * A course somebody has come into.
   *
   * @param key key of the course
   * @param id its public id
   * @param unitKey key of the unit that offers it
   * @param title its title
   * @param who the one who came
   */
  record Room(Long key, UUID id, Long unitKey, String title, Writer who) {}

  /** The talk of a course; not found when the caller may not know of the course. */
  Room enter(UUID courseId) {
    return open(
        posts
            .course(courseId, learner(), caller.personId())
            .orElseThrow(() -> new NotFound("course", courseId)),
        courseId);
  }

  /** The talk in which something was written; not found when the caller may not know of it. */
  Room enterOf(CoursePost post) {
    return open(posts.course(post.courseId(), learner(), caller.personId()), post.publicId());
  }

  /** As {@link #enter}, for who may write there. */
  Room enterToWrite(UUID courseId) {
    access.requireSignedIn();
    return writing(enter(courseId));
  }

  /** As {@link #enterOf}, for who may write there. */
  Room enterToWriteAt(CoursePost post) {
    access.requireSignedIn();
    return writing(enterOf(post));
  }

  /** As {@link #enterOf}, for who presents or keeps the course. */
  Room enterToKeep(CoursePost post) {
    access.requireSignedIn();
    Room room = enterOf(post);
    if (!room.who().keeper()) {
      access.require(room.unitKey(), KEEPERS);
    }
    return room;
  }

  private Room writing(Room room) {
    if (!room.who().writes()) {
      access.require(room.unitKey(), KEEPERS);
    }
    return room;
  }

  private Room open(DiscussionRepository.Course course, Object asked) {
    boolean keeper = course.presented() || access.may(course.unitKey(), KEEPERS);
    boolean takesPart = course.learnt() || course.helped();
    boolean seen =
        switch (course.status()) {
          case PUBLISHED -> true;
          case ARCHIVED -> keeper || takesPart;
          case DRAFT -> keeper || course.helped();
        };
    if (!seen) {
      throw access.hide(course.unitKey(), "course", asked, KEEPERS);
    }
    Writer who = new Writer(caller.accountId(), learner(), takesPart, keeper);
    return new Room(course.key(), course.id(), course.unitKey(), course.title(), who);
  }

  /** Who is here, or whom the caller helps. */
  private Long learner() {
    return caller.actingForPersonId() == null ? caller.personId() : caller.actingForPersonId();
  }
}
