package vn.hieuhoc.outline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.course.CourseDetails;
import vn.hieuhoc.course.CoursePublished;
import vn.hieuhoc.course.CourseStatus;
import vn.hieuhoc.course.LiveOutline;
import vn.hieuhoc.course.Outline;
import vn.hieuhoc.outline.OutlineVersion.Said;
import vn.hieuhoc.support.Refused;

/**
 * Where a change of an outline goes: into the draft of a course that people see or learn in, else
 * to the live outline at once. Whoever changes something holds the course first.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Drafts {

  @Inject private OutlineRepository outlines;
  @Inject private LiveOutline live;
  @Inject private AuditLog auditLog;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The first publication of a course is the first version of its outline. */
  void on(@Observes CoursePublished course) {
    Outline standing = live.standing(course.courseKey());
    Optional<OutlineVersion> newest = outlines.newest(course.courseKey());
    if (newest.filter(version -> version.outline().equals(standing)).isEmpty()) {
      add(
          course.courseKey(),
          newest.map(OutlineVersion::number).orElse(0) + 1,
          standing,
          new Said(null, caller.accountId(), clock.instant()));
    }
  }

  /** How it stands with the outline of a course. */
  OutlineRepository.Stand stand(CourseDetails course) {
    return outlines.stand(course.row().key());
  }

  /** The same as those who build the course see it. */
  OutlineState state(CourseDetails course, OutlineRepository.Stand stand) {
    return new OutlineState(
        stand.number(),
        stand.draft(),
        stand.draft() == null ? course.lessons() : live.rows(stand.drafted(), course.lessons()));
  }

  /**
   * The outline to be changed, held until the end of the transaction: the draft, else what learners
   * see.
   *
   * @param seen what the caller has looked at, see {@link OutlineState#seen}; null does not ask
   * @throws Refused {@code outline.changed-meanwhile} when it is another by now
   */
  Outline open(CourseDetails course, String seen) {
    Long key = course.row().key();
    live.hold(key);
    Optional<OutlineDraft> draft = outlines.draft(key);
    if (seen != null) {
      int number = outlines.newest(key).map(OutlineVersion::number).orElse(0);
      String now = OutlineState.seen(number, draft.map(OutlineDraft::publicId).orElse(null));
      if (!now.equals(seen)) {
        throw changedMeanwhile(course);
      }
    }
    return draft.map(OutlineDraft::outline).orElseGet(() -> live.standing(key));
  }

  private Refused changedMeanwhile(CourseDetails course) {
    OutlineState.Draft draft = stand(course).draft();
    return draft == null
        ? new Refused("outline.gone-meanwhile", course.title())
        : new Refused("outline.changed-meanwhile", draft.changedBy(), draft.changedAt());
  }

  /** Keeps what an open outline has become. */
  void keep(CourseDetails course, Outline next) {
    Long key = course.row().key();
    Optional<OutlineDraft> draft = outlines.draft(key);
    if (draft.isPresent()) {
      draft.get().change(next, caller.accountId(), clock.instant());
      outlines.flush();
    } else if (live(course)) {
      live.put(key, next);
    } else {
      begin(course, next, null);
    }
  }

  /** True when a change of the open outline is seen at once: nobody sees it or learns by it. */
  boolean live(CourseDetails course) {
    return course.row().status() != CourseStatus.PUBLISHED
        && !live.hasLearners(course.row().key())
        && draft(course).isEmpty();
  }

  /**
   * Begins a draft.
   *
   * @param takenFrom the older version it is taken from, or null
   */
  void begin(CourseDetails course, Outline outline, Integer takenFrom) {
    OutlineDraft draft = new OutlineDraft(course.row().key(), number(course), takenFrom);
    draft.change(outline, caller.accountId(), clock.instant());
    outlines.add(draft);
    outlines.flush();
    write("course.outline-draft", course, course.title());
  }

  /** The draft of an open outline, if there is one. */
  Optional<OutlineDraft> draft(CourseDetails course) {
    return outlines.draft(course.row().key());
  }

  /**
   * The draft of an open outline.
   *
   * @throws Refused {@code outline.no-draft} when there is none
   */
  OutlineDraft required(CourseDetails course) {
    return draft(course).orElseThrow(() -> new Refused("outline.no-draft", course.title()));
  }

  /**
   * True when another version was published since the draft was begun.
   *
   * @throws Refused {@code outline.no-draft} when there is none
   */
  boolean outdated(CourseDetails course) {
    return required(course).baseNumber() != number(course);
  }

  /** Throws the draft away. */
  void drop(CourseDetails course) {
    outlines.remove(required(course));
    outlines.flush();
    write("course.outline-drop", course, course.title());
  }

  /**
   * The draft has become what learners see.
   *
   * @return number of the new version
   */
  int published(CourseDetails course, String why) {
    OutlineDraft draft = required(course);
    int number = number(course) + 1;
    add(
        course.row().key(),
        number,
        draft.outline(),
        new Said(why.strip(), caller.accountId(), clock.instant()));
    outlines.remove(draft);
    outlines.flush();
    write("course.outline-publish", course, course.title() + " · " + number + " · " + why.strip());
    return number;
  }

  /** The version learners see; what was there before versions were kept becomes the first. */
  private int number(CourseDetails course) {
    Long key = course.row().key();
    Optional<OutlineVersion> newest = outlines.newest(key);
    if (newest.isEmpty()) {
      Instant since = course.publishedAt() == null ? clock.instant() : course.publishedAt();
      add(key, 1, live.standing(key), new Said(null, null, since));
      return 1;
    }
    return newest.get().number();
  }

  private void add(Long courseKey, int number, Outline outline, Said said) {
    outlines.add(new OutlineVersion(courseKey, number, outline, said));
  }

  private void write(String action, CourseDetails course, String words) {
    UUID id = course.id();
    auditLog.write(Act.on(action, "course", id).at(course.unitKey()).saying(words));
  }
}
