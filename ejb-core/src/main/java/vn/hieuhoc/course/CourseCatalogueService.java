package vn.hieuhoc.course;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.completion.CompletionRule;
import vn.hieuhoc.completion.RuleHistory;
import vn.hieuhoc.completion.RuleInForce;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.OpenToAll;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.SystemUse;

/** What can be learnt, to look at. */
@Stateless
public class CourseCatalogueService {

  @Inject private CatalogueRepository catalogue;
  @Inject private CourseRepository courses;
  @Inject private OrganisationService organisation;
  @Inject private Access access;

  /** Published courses, newest first. */
  @OpenToAll
  public Page<CourseRow> published(CourseFilter filter, PageRequest page) {
    Long unitKey = filter.unit() == null ? null : organisation.key(filter.unit());
    return catalogue.published(filter, unitKey, page);
  }

  /**
   * A course with its lessons: a published one for everybody, else for those who keep it.
   *
   * @throws NotFound for strangers also when it is not published
   */
  @OpenToAll
  public CourseDetails details(UUID courseId) {
    return details(courseId, nobody -> false);
  }

  /**
   * As {@link #details(UUID)}, and one that is not offered any more for those who are in it.
   *
   * @param isIn whether the caller is in a course, by its key
   */
  @OpenToAll
  public CourseDetails details(UUID courseId, Predicate<Long> isIn) {
    return details(seen(courseId, isIn));
  }

  /** A course for who may change it. */
  public CourseDetails toChange(UUID courseId) {
    CatalogueRepository.Head head = seen(courseId);
    access.require(head.unitKey(), Role.CENTRE_MANAGER);
    return details(head);
  }

  /**
   * Key of a course that the caller may see.
   *
   * @throws NotFound when there is none, or it is a draft of somebody else
   */
  @OpenToAll
  public Long keyOfSeen(UUID courseId) {
    return seen(courseId).row().key();
  }

  private CatalogueRepository.Head seen(UUID courseId) {
    return seen(courseId, nobody -> false);
  }

  private CatalogueRepository.Head seen(UUID courseId, Predicate<Long> isIn) {
    CatalogueRepository.Head head =
        catalogue.head(courseId).stream()
            .findFirst()
            .orElseThrow(() -> new NotFound("course", courseId));
    boolean open =
        head.row().status() == CourseStatus.PUBLISHED
            || head.row().status() == CourseStatus.ARCHIVED && isIn.test(head.row().key());
    if (!open && !access.may(head.unitKey(), Role.CENTRE_MANAGER, Role.PRESENTER)) {
      throw access.hide(head.unitKey(), "course", courseId, Role.CENTRE_MANAGER, Role.PRESENTER);
    }
    return head;
  }

  /** True when the caller may know that the course exists: drafts are for those who make them. */
  @OpenToAll
  public boolean isShown(Long courseKey) {
    return catalogue.heads(List.of(courseKey)).stream()
        .anyMatch(
            head ->
                head.row().status() != CourseStatus.DRAFT
                    || access.may(head.unitKey(), Role.CENTRE_MANAGER, Role.PRESENTER));
  }

  /** Key of a course that is not offered any more, or was given up as a draft. */
  @OpenToAll
  public Optional<Long> keyOfArchived(UUID courseId) {
    return catalogue.head(courseId).stream()
        .map(CatalogueRepository.Head::row)
        .filter(row -> row.status() == CourseStatus.ARCHIVED)
        .map(CourseRow::key)
        .findFirst();
  }

  /** The courses within the caller's reach, drafts too, newest first. */
  public Page<CourseRow> managed(PageRequest page) {
    access.requireAnywhere(Role.CENTRE_MANAGER);
    return catalogue.below(access.reach(Role.CENTRE_MANAGER), page);
  }

  /** The course whatever its state, for those who learn in it or build on it. */
  @SystemUse
  public CourseDetails details(Long courseKey) {
    return details(
        catalogue.heads(List.of(courseKey)).stream()
            .findFirst()
            .orElseThrow(() -> new NotFound("course", courseKey)));
  }

  /** Rows of courses, by key. */
  @SystemUse
  public Map<Long, CourseRow> rows(Collection<Long> courseKeys) {
    Map<Long, CourseRow> rows = new HashMap<>();
    catalogue.heads(courseKeys).forEach(head -> rows.put(head.row().key(), head.row()));
    return rows;
  }

  /** Topic codes of a course; empty when there is none of that id. */
  @SystemUse
  public Set<String> topicsOf(UUID courseId) {
    return courses.course(courseId).map(Course::topics).orElse(Set.of());
  }

  /** Topic codes of courses, by key. */
  @SystemUse
  public Map<Long, Set<String>> topics(Collection<Long> courseKeys) {
    return catalogue.topics(courseKeys);
  }

  /** The lessons of a course, in order. */
  @SystemUse
  public List<LessonRow> lessons(Long courseKey) {
    return catalogue.lessons(List.of(courseKey)).getOrDefault(courseKey, List.of());
  }

  /** A lesson of a course, without its number; none when it does not stand there (any more). */
  @SystemUse
  public Optional<LessonRow> lesson(Long courseKey, UUID lessonId) {
    return catalogue.lesson(courseKey, lessonId);
  }

  /** Every completion rule the course ever had. */
  @SystemUse
  public RuleHistory rules(Long courseKey) {
    List<RuleInForce> rules =
        courses.rules(courseKey).stream().map(CompletionRuleVersion::inForce).toList();
    return new RuleHistory(
        rules.isEmpty()
            ? List.of(
                new RuleInForce(
                    1, Instant.EPOCH, false, CompletionRule.read(CompletionRule.USUAL), null))
            : rules);
  }

  /** As much of a course as its player needs. */
  @SystemUse
  public CourseHead head(Long courseKey) {
    return catalogue.head(courseKey);
  }

  /** A course by key, if there is one. */
  @SystemUse
  public Optional<CourseRow> row(Long courseKey) {
    return catalogue.rows(List.of(courseKey)).stream().findFirst();
  }

  private CourseDetails details(CatalogueRepository.Head head) {
    Long key = head.row().key();
    return new CourseDetails(
        head.row(),
        head.unitKey(),
        head.description(),
        head.language(),
        head.topics(),
        head.publishedAt(),
        head.modifiedAt(),
        catalogue.lessons(List.of(key)).getOrDefault(key, List.of()));
  }
}
