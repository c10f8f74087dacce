package vn.hieuhoc.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The places of learners for what keeps their progress: it says how far they are, and asks here for
 * the place to say it of. Inside the domain only.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class EnrolledPlaces {

  @Inject private EnrolmentRepository enrolments;

  /** The place with a public id. */
  public Optional<Enrolment> find(UUID id) {
    return enrolments.enrolment(id);
  }

  /** Public id of a place. */
  public Optional<UUID> idOf(Long key) {
    return enrolments.idOf(key);
  }

  /** The place, held until the end of the transaction: two saves take turns. */
  public Optional<Enrolment> held(Long id) {
    return enrolments.held(id);
  }

  /** The learner's place on an offering. */
  public Optional<Enrolment> of(Long personId, Long offeringId) {
    return enrolments.of(personId, offeringId);
  }

  /** All places of a person in a course, oldest first. */
  public List<Enrolment> ofCourse(Long personId, Long courseId) {
    return enrolments.ofCourse(personId, courseId);
  }

  /** The places of a person in a course in which one may learn, held until the end. */
  public List<Enrolment> heldLearning(Long personId, Long courseId) {
    return enrolments.heldLearning(personId, courseId);
  }

  /**
   * The places in which one may learn that one of these people has in the course of a place of
   * theirs, held until the end with the person who has them; none when that one is somebody else's.
   */
  public List<Enrolment> heldLearningBeside(UUID id, Collection<Long> ofPeople) {
    return ofPeople.isEmpty() ? List.of() : enrolments.heldLearningBeside(id, ofPeople);
  }

  /**
   * All places of some people in a course, whatever their state, oldest first, held until the end
   * of the transaction.
   */
  public List<Enrolment> heldOfCourse(Collection<Long> personIds, Long courseId) {
    return personIds.isEmpty() ? List.of() : enrolments.heldOfCourse(personIds, courseId);
  }

  /** The same, to look at. */
  public List<Enrolment> ofCourse(Collection<Long> personIds, Long courseId) {
    return personIds.isEmpty() ? List.of() : enrolments.ofCourse(personIds, courseId);
  }

  /** Of some people those who have a place in a course, whatever its state. */
  public Set<Long> learners(Collection<Long> personIds, Long courseId) {
    return personIds.isEmpty() ? Set.of() : enrolments.learners(personIds, courseId);
  }
}
