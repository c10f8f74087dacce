package vn.hieuhoc.progress;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.enrolment.Enrolment;
import vn.hieuhoc.offering.OfferingMode;
import vn.hieuhoc.progress.CourseFrame.Learnt;
import vn.hieuhoc.proof.RecordAbout;
import vn.hieuhoc.record.Trust;

/**
 * Whether a learner has finished a course, as the ledger has it, and how far that can be relied
 * upon: as far as the weakest of the proofs the rule needed, the strongest ones taken. Pure.
 *
 * @param place the place whose rule is met by the records that stand, or null when none is
 * @param proven how far that can be relied upon, or null
 * @param said the records that say so, the earliest first
 * @param known whether the portal had found it finished before: a course that grows takes back
 *     nothing
 */
record CourseFinish(Enrolment place, Trust proven, List<RecordAbout> said, boolean known) {

  private static final List<Trust> STRONGEST_FIRST =
      List.of(Trust.OBSERVED, Trust.DOCUMENT_CHECKED, Trust.CONFIRMED, Trust.SELF_DECLARED);

  /**
   * A record to be written.
   *
   * @param statement its id, which nobody can tell beforehand: no other program can take it
   * @param place the place it is said of
   * @param trust how far it can be relied upon
   * @param at when the course was finished
   * @param instead what the portal has said of it so far, and does not stand for any more
   */
  record Saying(
      UUID statement, Enrolment place, Trust trust, Instant at, List<RecordAbout> instead) {}

  static CourseFinish of(
      CourseFrame frame,
      Map<Long, OfferingMode> modes,
      List<Enrolment> his,
      LearnerEvidence evidence) {
    boolean known =
        his.stream().anyMatch(place -> place.completedAt() != null)
            || evidence.finishes().stream().anyMatch(RecordAbout::own);
    List<Enrolment> places = his.stream().filter(Enrolment::learning).toList();
    for (Trust trust : STRONGEST_FIRST) {
      LearnerEvidence some = evidence.atLeast(trust);
      Learnt learnt = Learnt.of(frame, some);
      for (Enrolment place : places) {
        if (frame.count(modes.get(place.offeringId()), place, learnt).met()) {
          return new CourseFinish(place, trust, evidence.finishes(), known);
        }
      }
    }
    return new CourseFinish(null, null, evidence.finishes(), known);
  }

  /** True when the course is finished. */
  boolean stands() {
    return place != null || (known && !said.isEmpty());
  }

  /** When the ledger says it was finished. */
  Optional<Instant> at() {
    return said.stream().findFirst().map(RecordAbout::happenedAt);
  }

  /** What must still be said: nothing while a record stands that is as strong as the proofs. */
  Optional<Saying> unsaid(Instant now) {
    return place == null || said.stream().anyMatch(r -> r.isAtLeast(proven))
        ? Optional.empty()
        : Optional.of(saying(now));
  }

  /** What must be said instead, once the portal has said more than the proofs bear out. */
  Optional<Saying> tooStrong(Instant now) {
    return place == null || own().stream().allMatch(r -> proven.compareTo(r.trust()) >= 0)
        ? Optional.empty()
        : Optional.of(saying(now));
  }

  /** What the portal itself has said. */
  List<RecordAbout> own() {
    return said.stream().filter(RecordAbout::own).toList();
  }

  private Saying saying(Instant now) {
    List<RecordAbout> own = own();
    return new Saying(
        UUID.randomUUID(), place, proven, own.isEmpty() ? now : own.get(0).happenedAt(), own);
  }
}
