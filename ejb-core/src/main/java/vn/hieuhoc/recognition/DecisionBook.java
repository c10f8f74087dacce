package vn.hieuhoc.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.criteria.Subject;
import vn.hieuhoc.criteria.Title;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnamTime;

/** Opens decisions, new or sent again, and knows what they recognised. */
@ApplicationScoped
class DecisionBook {

  @Inject private RecognitionRepository recognitions;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * A decision that is being filled.
   *
   * @param made whether it is new
   */
  record Opened(RecognitionDecision decision, boolean made) {}

  /**
   * A decision is of a day of the assessed year or later, and not of a day to come.
   *
   * @throws Refused when it is not
   */
  void requireDate(DecideTitles command) {
    LocalDate today = VietnamTime.today(clock);
    LocalDate first = LocalDate.of(command.year(), 1, 1);
    LocalDate date = command.decisionDate();
    if (date.isAfter(today)) {
      throw Refused.of("decisionDate", "recognition.date-ahead", date, today);
    }
    if (date.isBefore(first)) {
      throw Refused.of(
          "decisionDate", "recognition.date-early", date, first, String.valueOf(command.year()));
    }
  }

  /**
   * The decision of this number and date, made now or before.
   *
   * @throws Refused when that number and date belong to a decision about something else or of
   *     another signer, or the number to another day of that year: a unit numbers its decisions of
   *     a year once
   */
  Opened open(DecideTitles command, Long unitId, DecisionBasis basis) {
    recognitions
        .otherDayOf(command, unitId)
        .ifPresent(
            day -> {
              throw Refused.of(
                  "decisionNumber", "recognition.number-used", command.decisionNumber(), day);
            });
    boolean made = recognitions.put(command, unitId, basis, caller.accountId(), clock.instant());
    RecognitionDecision decision = recognitions.lock(command, unitId);
    if (decision.title() != command.title() || decision.year() != command.year()) {
      throw Refused.of(
          "decisionNumber",
          "recognition.decision-taken",
          command.decisionNumber(),
          command.decisionDate());
    }
    if (!decision.signer().equals(command.signer().strip())) {
      throw Refused.of(
          "signer",
          "recognition.other-signer",
          command.decisionNumber(),
          command.decisionDate(),
          decision.signer());
    }
    return new Opened(decision, made);
  }

  /** Nothing came of it: number, date and signer are free again. */
  void drop(Opened opened) {
    if (opened.made()) {
      recognitions.remove(opened.decision());
    }
  }

  Optional<Recognition> recognisedBy(RecognitionDecision decision, Subject kind, Long subjectId) {
    return recognitions.by(decision.id(), kind, subjectId);
  }

  boolean isHeld(Title title, Subject kind, Long subjectId, int year) {
    return !recognitions.standing(title, kind, subjectId, year).isEmpty();
  }
}
