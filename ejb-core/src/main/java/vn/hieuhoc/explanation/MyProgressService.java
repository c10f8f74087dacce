package vn.hieuhoc.explanation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.assessment.AssessmentService;
import vn.hieuhoc.assessment.AssessmentView;
import vn.hieuhoc.assessment.AssessmentView.CriterionView;
import vn.hieuhoc.derivation.CriterionDerivation.Missing;
import vn.hieuhoc.record.RecordKind;
import vn.hieuhoc.support.VietnamTime;

/** The learner's own way to the title: points, gaps and where to close them. */
@Stateless
public class MyProgressService {

  private static final int MOST_SUGGESTIONS = 3;
  private static final Set<RecordKind> OF_COURSES =
      Set.of(RecordKind.LESSON_COMPLETED, RecordKind.COURSE_COMPLETED, RecordKind.QUIZ_PASSED);

  @Inject private AssessmentService assessments;
  @Inject private SuggestionRepository suggestions;
  @Inject private Access access;
  @Inject private Clock clock;

  /**
   * The caller's own progress, or that of the person being helped; empty while no criteria set is
   * in force.
   */
  public Optional<MyProgress> own(int year) {
    Long person = access.personId();
    return assessments.own(year).map(own -> progress(own.last(), own.today(), person));
  }

  private MyProgress progress(AssessmentView frozen, AssessmentView view, Long person) {
    Set<String> topics = new TreeSet<>();
    for (CriterionView criterion : view.criteria()) {
      criterion.derivation().missing().forEach(missing -> topics.addAll(missing.topics()));
    }
    Map<String, List<Suggestion>> byTopic =
        suggestions.byTopic(topics, person, VietnamTime.today(clock));
    BigDecimal floor = view.proposal().floor();
    List<Gap> gaps = new ArrayList<>();
    for (CriterionView criterion : view.criteria()) {
      BigDecimal toFloor = floor.subtract(criterion.proven()).max(BigDecimal.ZERO);
      BigDecimal room = criterion.max().subtract(criterion.proven());
      if (room.signum() > 0) {
        gaps.add(gap(criterion, toFloor, room, byTopic));
      }
    }
    gaps.sort(
        Comparator.comparing(Gap::toFloor, Comparator.reverseOrder())
            .thenComparing(each -> each.suggestions().isEmpty())
            .thenComparing(Gap::upTo, Comparator.reverseOrder()));
    BigDecimal proven = view.proven();
    BigDecimal toThreshold = view.proposal().threshold().subtract(proven).max(BigDecimal.ZERO);
    boolean enough =
        toThreshold.signum() == 0
            && view.criteria().stream().allMatch(each -> each.proven().compareTo(floor) >= 0);
    return new MyProgress(frozen, view, proven, enough, toThreshold, gaps);
  }

  private static Gap gap(
      CriterionView criterion,
      BigDecimal toFloor,
      BigDecimal room,
      Map<String, List<Suggestion>> byTopic) {
    List<Missing> missing = criterion.derivation().missing();
    BigDecimal upTo =
        missing.stream().map(Missing::upTo).reduce(BigDecimal.ZERO, BigDecimal::add).min(room);
    Missing nearest =
        missing.stream()
            .filter(each -> each.kinds().isEmpty() || !onlyFromPeople(each))
            .max(Comparator.comparing(Missing::points))
            .or(() -> missing.stream().max(Comparator.comparing(Missing::points)))
            .orElse(null);
    return new Gap(criterion, toFloor, upTo, nearest, matching(missing, byTopic));
  }

  /** A certificate from elsewhere or help given to others is not in the catalogue. */
  private static boolean onlyFromPeople(Missing missing) {
    return missing.kinds().stream()
        .allMatch(
            kind -> kind == RecordKind.CONTRIBUTION || kind == RecordKind.EXTERNAL_CREDENTIAL);
  }

  private static List<Suggestion> matching(
      List<Missing> missing, Map<String, List<Suggestion>> byTopic) {
    Set<Suggestion> found = new LinkedHashSet<>();
    for (Missing each : missing) {
      if (!each.kinds().isEmpty() && onlyFromPeople(each)) {
        continue;
      }
      boolean courses =
          each.kinds().isEmpty() || each.kinds().stream().anyMatch(OF_COURSES::contains);
      boolean materials = each.kinds().isEmpty() || each.kinds().contains(RecordKind.MATERIAL_READ);
      Collection<String> topics =
          each.topics().isEmpty() ? List.of(SuggestionRepository.ANY) : each.topics();
      for (String topic : topics.stream().sorted().toList()) {
        for (Suggestion suggestion : byTopic.getOrDefault(topic, List.of())) {
          boolean fits = suggestion.kind() == Suggestion.Kind.COURSE ? courses : materials;
          if (fits) {
            found.add(suggestion);
          }
        }
      }
      if (each.kinds().contains(RecordKind.SESSION_ATTENDED) && each.topics().isEmpty()) {
        found.add(new Suggestion(Suggestion.Kind.CALENDAR, null, null, null));
      }
    }
    return found.stream().limit(MOST_SUGGESTIONS).toList();
  }
}
