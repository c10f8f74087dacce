package vn.hieuhoc.regrade;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import vn.hieuhoc.activity.LearningActivities;
import vn.hieuhoc.assessment.PointsTrialService;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.progress.ProgressService;
import vn.hieuhoc.proof.RecordAbout;
import vn.hieuhoc.quiz.AttemptRegraded;
import vn.hieuhoc.quiz.AttemptSubmitted;
import vn.hieuhoc.quiz.RegradeService;
import vn.hieuhoc.record.RecordKind;
import vn.hieuhoc.record.RecordRow;
import vn.hieuhoc.record.RecordService;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.record.Verb;
import vn.hieuhoc.support.VietnamTime;

/**
 * Says before a quiz is marked anew what that would change: the results, the courses that would be
 * finished or would be so no more, and from both the points of the title. It writes nothing.
 */
@Stateless
public class RegradePreviewService {

  /** Of so many people the points are worked out; of more the page says that there are more. */
  static final int MOST = 200;

  /** A year further back is decided long since. */
  private static final int YEARS = 2;

  @Inject private RegradeService regradeService;
  @Inject private ProgressService progressService;
  @Inject private PointsTrialService pointsTrial;
  @Inject private RecordService recordService;
  @Inject private CourseCatalogueService catalogue;
  @Inject private Clock clock;

  /** What marking the quiz anew by the newest versions of its questions would change. */
  public RegradePreview preview(UUID quizId) {
    RegradeService.Foreseen foreseen = regradeService.foreseen(quizId);
    RegradeService.Preview preview = foreseen.preview();
    return new RegradePreview(
        preview.attempts(), preview.changes(), preview.proof(), points(foreseen.results()));
  }

  /**
   * Marks the quiz anew, see {@link RegradeService#apply}.
   *
   * @return what changed at the quiz
   */
  public RegradeService.Preview apply(UUID quizId, @NotNull String proof, @NotNull String reason) {
    return regradeService.apply(quizId, proof, reason);
  }

  private RegradePreview.Points points(List<AttemptRegraded> results) {
    List<Long> people =
        results.stream().map(each -> each.result().personKey()).distinct().sorted().toList();
    Set<Long> some = new HashSet<>(people.subList(0, Math.min(MOST, people.size())));
    Map<Long, PointsTrialService.Change> changes =
        changes(results.stream().filter(each -> some.contains(each.result().personKey())).toList());
    List<PointsTrialService.Moved> moved = new ArrayList<>();
    List<PointsTrialService.Trial> trials =
        years(changes).stream().map(year -> pointsTrial.tried(year, changes)).toList();
    trials.forEach(trial -> moved.addAll(trial.moved()));
    moved.sort(
        Comparator.comparing(PointsTrialService.Moved::year)
            .thenComparing(PointsTrialService.Moved::name));
    return new RegradePreview.Points(
        some.size(),
        people.size() - some.size(),
        sum(trials, PointsTrialService.Trial::frozen),
        moved,
        sum(trials, PointsTrialService.Trial::unnamed),
        sum(trials, PointsTrialService.Trial::gain),
        sum(trials, PointsTrialService.Trial::lose));
  }

  private static int sum(
      List<PointsTrialService.Trial> trials, ToIntFunction<PointsTrialService.Trial> count) {
    return trials.stream().mapToInt(count).sum();
  }

  /** The years in which something would be different, and those after them up to this one. */
  private Set<Integer> years(Map<Long, PointsTrialService.Change> changes) {
    int now = VietnamTime.today(clock).getYear();
    Set<Integer> years = new TreeSet<>();
    changes.values().stream()
        .flatMap(change -> change.come().stream())
        .map(row -> VietnamTime.dateOf(row.happenedAt()).getYear())
        .min(Comparator.naturalOrder())
        .ifPresent(
            first -> {
              for (int year = Math.max(first, now - YEARS + 1); year <= now; year++) {
                years.add(year);
              }
            });
    return years;
  }

  private Map<Long, PointsTrialService.Change> changes(List<AttemptRegraded> results) {
    Map<Long, PointsTrialService.Change> changes = new HashMap<>();
    if (results.isEmpty()) {
      return changes;
    }
    Map<UUID, RecordRow> old =
        recordService.rowsOf(results.stream().map(AttemptRegraded::voided).toList()).stream()
            .collect(Collectors.toMap(RecordRow::statementId, Function.identity()));
    List<ProgressService.Instead> instead = new ArrayList<>();
    for (AttemptRegraded each : results) {
      RecordRow before = old.get(each.voided());
      if (before != null) {
        PointsTrialService.Change change = of(changes, each.result().personKey());
        change.falls().add(each.voided());
        change.come().add(quiz(before, each.result()));
        instead.add(new ProgressService.Instead(each.voided(), about(each.result())));
      }
    }
    List<ProgressService.FinishForeseen> finishes =
        progressService.foreseen(instead, clock.instant());
    Map<Long, Set<String>> topics =
        catalogue.topics(
            finishes.stream().map(ProgressService.FinishForeseen::course).distinct().toList());
    for (ProgressService.FinishForeseen finish : finishes) {
      PointsTrialService.Change change = of(changes, finish.person());
      change.falls().addAll(finish.falls());
      if (finish.trust() != null) {
        change.come().add(course(finish, topics.getOrDefault(finish.course(), Set.of())));
      }
    }
    return changes;
  }

  private static PointsTrialService.Change of(
      Map<Long, PointsTrialService.Change> changes, Long person) {
    return changes.computeIfAbsent(person, key -> PointsTrialService.Change.none());
  }

  /** The record of a result as it would stand then: all but the result is as it was. */
  private static RecordRow quiz(RecordRow before, AttemptSubmitted then) {
    return new RecordRow(
        then.statementId(),
        before.personId(),
        (then.passed() ? Verb.PASSED : Verb.FAILED).iri(),
        before.activity(),
        then.passed() ? RecordKind.QUIZ_PASSED : null,
        before.topics(),
        before.durationNanos(),
        then.scaled(),
        then.passed(),
        null,
        before.happenedAt(),
        before.trust(),
        false);
  }

  private static RecordAbout about(AttemptSubmitted then) {
    return new RecordAbout(
        then.personKey(),
        LearningActivities.quiz(then.quizId()),
        then.statementId(),
        then.passed() ? RecordKind.QUIZ_PASSED : null,
        then.scaled(),
        then.passed(),
        null,
        then.submittedAt(),
        Trust.OBSERVED,
        true);
  }

  private static RecordRow course(ProgressService.FinishForeseen finish, Set<String> topics) {
    return new RecordRow(
        UUID.randomUUID(),
        finish.person(),
        Verb.COMPLETED.iri(),
        finish.activity(),
        RecordKind.COURSE_COMPLETED,
        topics,
        null,
        null,
        null,
        true,
        finish.at(),
        finish.trust(),
        false);
  }
}
