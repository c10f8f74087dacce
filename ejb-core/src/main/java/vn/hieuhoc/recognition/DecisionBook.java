package vn.hieuhoc.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.criteria.Subject;
import vn.hieuhoc.criteria.Title;
import vn.hieuhoc.support.Refused;

/** Opens decisions, new or sent again, and knows what they recognised. */
@ApplicationScoped
class DecisionBook {

  @Inject private RecognitionRepository recognitions;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * The decision of this number and date, made now or before.
   *
   * @throws Refused when that number and date belong to a decision about something else
   */
  RecognitionDecision open(DecideTitles command, Long unitId, DecisionBasis basis) {
    RecognitionDecision decision =
        recognitions.put(command, unitId, basis, caller.accountId(), clock.instant());
    if (decision.title() != command.title() || decision.year() != command.year()) {
      throw Refused.of(
          "decisionNumber",
          "recognition.decision-taken",
          command.decisionNumber(),
          command.decisionDate());
    }
    return decision;
  }

  Optional<Recognition> recognisedBy(RecognitionDecision decision, Subject kind, Long subjectId) {
    return recognitions.by(decision.id(), kind, subjectId);
  }

  boolean isHeld(Title title, Subject kind, Long subjectId, int year) {
    return !recognitions.standing(title, kind, subjectId, year).isEmpty();
  }
}
