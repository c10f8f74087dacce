package vn.hieuhoc.progress;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /**
   * Tries what a finish would be if some records were others.
   *
   * @param modes how the offerings of the places are given
   * @param lessons keys of the lessons the records speak of
   */
  record Trial(CourseFrame frame, Map<Long, OfferingMode> modes, Set<Long> lessons) {

    /** What would be said anew of one learner, if anything. */
    Optional<ProgressService.FinishForeseen> foreseen(
        List<Enrolment> his,
        LearnerEvidence now,
        List<ProgressService.Instead> records,
        Instant at) {
      LearnerEvidence then = now;
      for (ProgressService.Instead each : records) {
        then = then.instead(each.falls(), each.stands());
      }
      Long person = his.get(0).personId();
      CourseFinish after = of(frame, modes, his, then);
      if (isLost(his, now, then)) {
        return after.own().isEmpty()
            ? Optional.empty()
            : Optional.of(said(person, null, null, after.own()));
      }
      Optional<Saying> saying =
          of(frame, modes, his, now).unsaid(at).isPresent()
              ? Optional.empty()
              : after.unsaid(at).or(() -> after.tooStrong(at));
      return saying.map(said -> said(person, said.trust(), said.at(), said.instead()));
    }

    private ProgressService.FinishForeseen said(
        Long person, Trust trust, Instant at, List<RecordAbout> falls) {
      return new ProgressService.FinishForeseen(
          person,
          frame.key(),
          frame.activity(),
          trust,
          at,
          falls.stream().map(RecordAbout::statementId).toList());
    }

    /**
     * As {@link ReviewFinish} finds it: a lesson the finish rests on is open, and no place has it.
     */
    private boolean isLost(List<Enrolment> his, LearnerEvidence now, LearnerEvidence then) {
      boolean opened =
          frame.lessons().stream()
              .filter(lesson -> lessons.contains(lesson.key()))
              .filter(lesson -> now.of(lesson).done() && !then.of(lesson).done())
              .anyMatch(
                  lesson ->
                      his.stream()
                          .anyMatch(
                              place ->
                                  place.completedAt() != null
                                      && frame.mayRestOn(lesson.key(), place)));
      Learnt learnt = Learnt.of(frame, then);
      return opened
          && his.stream()
              .map(place -> frame.count(modes.get(place.offeringId()), place, learnt))
              .noneMatch(count -> count.met() || count.all());
    }
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
