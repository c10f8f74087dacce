package vn.hieuhoc.coursepage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hieuhoc.criteria.Criterion;
import vn.hieuhoc.criteria.EvidenceLine;
import vn.hieuhoc.criteria.Title;
import vn.hieuhoc.criteriaset.CriteriaSetService;
import vn.hieuhoc.criteriaset.RuleSet;
import vn.hieuhoc.record.RecordKind;
import vn.hieuhoc.support.VietnamTime;

/** Tells for which criteria of the Learning Citizen what is learnt in a course counts. */
@ApplicationScoped
class CountsFor {

  private static final Duration KEPT = Duration.ofMinutes(1);
  private static final Set<RecordKind> OF_COURSES =
      EnumSet.of(
          RecordKind.LESSON_COMPLETED,
          RecordKind.COURSE_COMPLETED,
          RecordKind.QUIZ_PASSED,
          RecordKind.SESSION_ATTENDED);

  @Inject private CriteriaSetService criteriaSetService;
  @Inject private Clock clock;

  private volatile Reading reading = new Reading(Instant.EPOCH, List.of());

  private record Reading(Instant at, List<Criterion> leaves) {}

  /**
   * Codes of the criteria with a line that asks for one of the topics and takes what courses
   * record, in the order of the set in force this year.
   */
  List<String> criteria(Set<String> topics) {
    return leaves().stream()
        .filter(leaf -> leaf.evidence().stream().anyMatch(line -> takes(line, topics)))
        .map(Criterion::code)
        .toList();
  }

  private static boolean takes(EvidenceLine line, Set<String> topics) {
    return !Collections.disjoint(line.topics(), topics)
        && (line.kinds().isEmpty() || !Collections.disjoint(line.kinds(), OF_COURSES));
  }

  private List<Criterion> leaves() {
    Instant now = clock.instant();
    if (reading.at().plus(KEPT).isBefore(now)) {
      Optional<RuleSet> inForce =
          criteriaSetService.inForce(Title.LEARNING_CITIZEN, VietnamTime.today(clock).getYear());
      reading = new Reading(now, inForce.map(rules -> rules.set().leaves()).orElse(List.of()));
    }
    return reading.leaves();
  }
}
