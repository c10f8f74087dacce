package vn.hieuhoc.training;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.hieuhoc.programme.ProgrammeRules;
import vn.hieuhoc.programme.ProgrammeService;
import vn.hieuhoc.support.SystemUse;

/** Keeps the completions in step with the ledger. One person or everybody: the same derivation. */
@Stateless
@SystemUse
public class CompletionService {

  private static final int STEP = 500;

  @Inject private ProgrammeService programmes;
  @Inject private CompletionRepository completions;
  @Inject private Clock clock;

  /**
   * True when completions may be asked for: there is a programme, be it a draft. Whoever publishes
   * one has drafted it before, so that what is being written at that moment is not passed over.
   */
  public boolean isAsked() {
    return programmes.any();
  }

  /** Derives all programmes in force for one person. */
  public void rederivePerson(Long personId) {
    programmes.inForce().forEach(rules -> derive(rules, List.of(personId)));
  }

  /** Derives one programme, when it is in force, for everybody of whom the ledger speaks. */
  public void rederiveProgramme(Long programmeId) {
    programmes.inForce(programmeId).ifPresent(this::deriveAll);
  }

  /** Derives every programme in force for everybody: gives what the incremental way has given. */
  public void rederiveAll() {
    programmes.inForce().forEach(this::deriveAll);
  }

  private void deriveAll(ProgrammeRules rules) {
    List<Long> people = completions.people(rules);
    for (int from = 0; from < people.size(); from += STEP) {
      derive(rules, people.subList(from, Math.min(people.size(), from + STEP)));
      completions.turnPage();
    }
  }

  private void derive(ProgrammeRules rules, List<Long> people) {
    Map<Long, List<LearntFact>> facts = completions.facts(rules, people);
    Map<Long, TrainingCompletion> kept = completions.completions(rules.key(), people);
    Instant now = clock.instant();
    for (Long person : people) {
      Achievement shown = Achievement.of(rules, facts.getOrDefault(person, List.of()));
      TrainingCompletion row = kept.get(person);
      if (shown.isEmpty() && row != null) {
        completions.remove(row);
      } else if (!shown.isEmpty() && row == null) {
        completions.add(new TrainingCompletion(rules.key(), person, shown, now));
      } else if (row != null) {
        row.take(shown, now);
      }
    }
  }
}
