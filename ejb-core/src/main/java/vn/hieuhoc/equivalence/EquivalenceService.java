package vn.hieuhoc.equivalence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.CourseDetails;
import vn.hieuhoc.material.MaterialFormat;
import vn.hieuhoc.material.StoredFile;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.VietnameseText;

/** Takes courses as learnt for one person, revokes that, and shows the paper it rests on. */
@Stateless
public class EquivalenceService {

  @Inject private EquivalenceRepository repository;
  @Inject private Equivalences equivalences;
  @Inject private CourseCatalogueService courses;
  @Inject private Access access;
  @Inject private Clock clock;

  /**
   * The paper an equivalence rests on.
   *
   * @param fileName what it is called
   * @param format what it is by content
   * @param sizeBytes how many bytes
   * @param sha256 hash of the bytes
   */
  public record Paper(String fileName, MaterialFormat format, long sizeBytes, String sha256) {}

  /** Demands that the caller decides about the course. */
  public void requireDecides(UUID courseId) {
    CourseDetails course = courses.toChange(courseId);
    access.require(course.unitKey(), Role.CENTRE_MANAGER);
  }

  /** What a course is called, for who decides about it. */
  public String titleOf(UUID courseId) {
    CourseDetails course = courses.toChange(courseId);
    access.require(course.unitKey(), Role.CENTRE_MANAGER);
    return course.title();
  }

  /** Takes the course as learnt. The paper lies in the store already. */
  public UUID give(UUID courseId, @Valid @NotNull GiveEquivalence command, StoredFile file) {
    CourseDetails course = courses.toChange(courseId);
    HeldRole as = access.require(course.unitKey(), Role.CENTRE_MANAGER);
    return equivalences.give(
        Replaced.course(course.id(), course.title(), course.unitKey()), command, file, as);
  }

  /** Who need not learn the course: what holds first, then what was revoked, the latest first. */
  public Page<EquivalenceRow> ofCourse(UUID courseId, PageRequest page) {
    CourseDetails course = courses.toChange(courseId);
    access.require(course.unitKey(), Role.CENTRE_MANAGER);
    return equivalences.of(courseId, page);
  }

  /**
   * What the caller, or the one being helped, need not learn again, the latest first; nothing where
   * no person is behind the account.
   */
  public List<EquivalenceRow> own() {
    access.requireSignedIn();
    return access.selves().isEmpty() ? List.of() : equivalences.standing(access.personId());
  }

  /** It holds no more; it stays to be read, with the reason. Revoking twice changes nothing. */
  public void revoke(UUID id, @NotBlank @Size(max = 500) String reason) {
    Equivalence given = repository.held(id).orElseThrow(() -> new NotFound("equivalence", id));
    HeldRole as = access.requireOrHide(given.unitId(), "equivalence", id, Role.CENTRE_MANAGER);
    if (given.revoke(VietnameseText.tidy(reason), access.accountId(), clock.instant())) {
      equivalences.trace("equivalence.revoke", given, as);
    }
  }

  /** The paper, for the person and for those who decide. */
  public Paper paper(UUID id) {
    access.requireSignedIn();
    Equivalence given =
        repository.equivalence(id).orElseThrow(() -> new NotFound("equivalence", id));
    if (!access.isSelf(given.personId())) {
      access.requireOrHide(given.unitId(), "equivalence", id, Role.CENTRE_MANAGER);
    }
    return new Paper(given.fileName(), given.format(), given.sizeBytes(), given.sha256());
  }
}
