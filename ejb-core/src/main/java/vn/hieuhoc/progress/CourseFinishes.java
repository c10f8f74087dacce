package vn.hieuhoc.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hieuhoc.enrolment.Enrolment;
import vn.hieuhoc.enrolment.EnrolmentStatus;
import vn.hieuhoc.offering.OfferingMode;

/** Says in the ledger which courses are finished, and tells the places what the ledger says. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CourseFinishes {

  @Inject private CourseFrames frames;
  @Inject private LearningRecords records;
  @Inject private Clock clock;

  /**
   * Finishes the course for those who have, in all their places, and for nobody else.
   *
   * @param byPerson the places of each
   * @return those for whom something changed
   */
  Set<Long> settle(
      CourseFrame frame, Map<Long, OfferingMode> modes, Map<Long, List<Enrolment>> byPerson) {
    Map<Long, LearnerEvidence> evidence =
        frames.evidence(frame, byPerson.keySet(), frame.lessons());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Set<Long> changed = new HashSet<>();
    List<CourseFinish.Saying> sayings = new ArrayList<>();
    byPerson.forEach(
        (person, his) -> {
          CourseFinish finish = CourseFinish.of(frame, modes, his, evidence.get(person));
          Optional<CourseFinish.Saying> saying = finish.unsaid(now);
          saying.ifPresent(sayings::add);
          Instant at = finish.at().or(() -> saying.map(CourseFinish.Saying::at)).orElse(null);
          if (finish.stands() ? complete(his, at) : reopen(his)) {
            changed.add(person);
          }
        });
    records.coursesFinished(frame, sayings);
    return changed;
  }

  private static boolean complete(List<Enrolment> his, Instant at) {
    List<Enrolment> others =
        his.stream()
            .filter(
                place ->
                    place.status() == EnrolmentStatus.ACTIVE
                        || (place.status() == EnrolmentStatus.COMPLETED
                            && !at.equals(place.completedAt())))
            .toList();
    others.forEach(place -> place.complete(at));
    return !others.isEmpty();
  }

  private static boolean reopen(List<Enrolment> his) {
    List<Enrolment> finished =
        his.stream()
            .filter(
                place -> place.status() == EnrolmentStatus.COMPLETED || place.completedAt() != null)
            .toList();
    finished.forEach(Enrolment::reopen);
    return !finished.isEmpty();
  }
}
