package vn.hieuhoc.outline;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.completion.CompletionRule;
import vn.hieuhoc.completion.RuleHistory;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.CourseDetails;
import vn.hieuhoc.course.CourseService;
import vn.hieuhoc.course.LessonRow;
import vn.hieuhoc.course.LiveOutline;
import vn.hieuhoc.course.Outline;
import vn.hieuhoc.course.OutlineItem;
import vn.hieuhoc.progress.RuleTrialService;
import vn.hieuhoc.support.Refused;

/** Brings a draft to the learners: first what that would do, then doing it. */
@Stateless
public class OutlinePublicationService {

  @Inject private CourseCatalogueService catalogue;
  @Inject private CourseService courseService;
  @Inject private LiveOutline live;
  @Inject private Drafts drafts;
  @Inject private RuleTrialService trials;
  @Inject private Access access;

  /** What publishing the draft would do; null when there is none. Nothing is kept. */
  public OutlineReview review(@NotNull CourseDetails course) {
    access.require(course.unitKey(), Role.CENTRE_MANAGER);
    OutlineRepository.Stand stand = drafts.stand(course);
    if (stand.draft() == null) {
      return null;
    }
    OutlineState state = drafts.state(course, stand);
    Outline outline = stand.drafted();
    Outline standing = stand.published();
    RuleHistory rules = catalogue.rules(course.row().key());
    Obstacles obstacles =
        Obstacles.of(
            outline,
            standing,
            state.draft().base() != state.number(),
            state.lessons().stream()
                .filter(each -> each.material() != null && !each.material().published())
                .map(LessonRow::title)
                .toList(),
            rules);
    return new OutlineReview(
        state,
        OutlineDifference.between(standing, outline),
        obstacles,
        trials.triedOutline(
            course,
            state.lessons(),
            rules,
            obstacles.needed().isEmpty() ? null : withoutNeeded(rules, obstacles)));
  }

  /**
   * Lets learners see the draft as the next version. Nobody who has finished loses that, and what
   * was learnt in lessons that are gone stays.
   *
   * @return number of the version
   * @throws Refused {@code outline.changed-meanwhile} when the draft is not what was looked at,
   *     {@code course.no-lessons}, {@code course.material-not-published}, {@code
   *     outline.lesson-in-rule}, {@code outline.nothing-changed}, {@code outline.older-version}
   */
  public int publish(UUID courseId, @Valid @NotNull PublishOutline wanted) {
    CourseDetails course = managed(courseId);
    Outline outline = drafts.open(course, wanted.seen());
    RuleHistory rules = catalogue.rules(course.row().key());
    Obstacles obstacles =
        Obstacles.of(
            outline,
            live.standing(course.row().key()),
            drafts.outdated(course),
            live.unpublishedMaterials(outline),
            rules);
    obstacles.requireNone(course.title(), wanted.dropFromRule());
    live.put(course.row().key(), outline);
    if (!obstacles.needed().isEmpty()) {
      courseService.setRule(courseId, withoutNeeded(rules, obstacles).json(), true, wanted.why());
    }
    return drafts.published(course, wanted.why());
  }

  /**
   * Throws the draft away, and with it the lessons that were made for it and for nothing else;
   * learners go on seeing what they see.
   */
  public void drop(UUID courseId, String seen) {
    CourseDetails course = managed(courseId);
    drafts.open(course, seen);
    drafts.drop(course);
    live.forgetNeverStood(course.row().key());
  }

  private static CompletionRule withoutNeeded(RuleHistory rules, Obstacles obstacles) {
    return rules
        .newest()
        .rule()
        .without(obstacles.needed().stream().map(OutlineItem::id).collect(Collectors.toSet()));
  }

  private CourseDetails managed(UUID courseId) {
    CourseDetails course = catalogue.toChange(courseId);
    access.require(course.unitKey(), Role.CENTRE_MANAGER);
    return course;
  }
}
