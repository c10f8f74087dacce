package vn.hieuhoc.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hieuhoc.person.WorkingStatus;
import vn.hieuhoc.position.PositionKind;
import vn.hieuhoc.record.Trust;

/**
 * Where the plan leaves open who is meant: read from settings, once, and used by every indicator.
 */
@ApplicationScoped
class IndicatorParameters {

  /** Nobody is older; up to here means no upper limit. */
  private static final int OLDEST = 120;

  @Inject
  @ConfigProperty(name = "hieuhoc.indicator.worker-statuses", defaultValue = "WORKER,FARMER")
  private List<WorkingStatus> workerStatuses;

  @Inject
  @ConfigProperty(name = "hieuhoc.indicator.worker-age-from", defaultValue = "15")
  private int workerAgeFrom;

  @Inject
  @ConfigProperty(name = "hieuhoc.indicator.worker-age-to", defaultValue = "150")
  private int workerAgeTo;

  @Inject
  @ConfigProperty(name = "hieuhoc.indicator.association-heads", defaultValue = "CHAIR,VICE_CHAIR")
  private List<PositionKind> associationHeads;

  @Inject
  @ConfigProperty(
      name = "hieuhoc.indicator.centre-leaders",
      defaultValue = "CENTRE_DIRECTOR,CENTRE_DEPUTY,BOARD_MEMBER")
  private List<PositionKind> centreLeaders;

  @Inject
  @ConfigProperty(
      name = "hieuhoc.indicator.commune-cadres",
      defaultValue = "CHAIR,VICE_CHAIR,BOARD_MEMBER")
  private List<PositionKind> communeCadres;

  @Inject
  @ConfigProperty(name = "hieuhoc.indicator.training-years", defaultValue = "1")
  private int trainingYears;

  @Inject
  @ConfigProperty(name = "hieuhoc.indicator.contribution-trust", defaultValue = "CONFIRMED")
  private Trust contributionTrust;

  @Inject
  @ConfigProperty(name = "hieuhoc.indicator.least-group", defaultValue = "5")
  private int leastGroup;

  /** Working statuses of "người lao động", as an SQL list. */
  String workerStatuses() {
    return list(workerStatuses);
  }

  int workerAgeFrom() {
    return workerAgeFrom;
  }

  int workerAgeTo() {
    return workerAgeTo;
  }

  /** Posts of chair and vice-chair of an association, as an SQL list. */
  String associationHeads() {
    return list(associationHeads);
  }

  /** Posts that lead a learning centre, as an SQL list. */
  String centreLeaders() {
    return list(centreLeaders);
  }

  /** Posts of a commune's Khuyến học cadres, as an SQL list. */
  String communeCadres() {
    return list(communeCadres);
  }

  /** In how many years up to the end of the period the training may have been completed. */
  int trainingYears() {
    return Math.max(1, trainingYears);
  }

  /** The least trust of a record of contribution, and what is above it, as an SQL list. */
  String contributionTrusts() {
    return list(
        Arrays.stream(Trust.values()).filter(t -> t.compareTo(contributionTrust) >= 0).toList());
  }

  /** Figures of fewer people are not told to everybody. */
  int leastGroup() {
    return leastGroup;
  }

  /** What the settings say of an indicator, to be told beside its value. */
  List<IndicatorTerm> terms(Indicator indicator) {
    return switch (indicator) {
      case I6 ->
          List.of(
              new IndicatorTerm("workers", "word.working.", names(workerStatuses)),
              workerAgeTo >= OLDEST
                  ? new IndicatorTerm("age-from", "", List.of(String.valueOf(workerAgeFrom)))
                  : new IndicatorTerm(
                      "ages",
                      "",
                      List.of(String.valueOf(workerAgeFrom), String.valueOf(workerAgeTo))));
      case I7 -> List.of();
      case I8 ->
          List.of(
              new IndicatorTerm("heads", "word.position.", names(associationHeads)),
              new IndicatorTerm("leaders", "word.position.", names(centreLeaders)));
      case I9 ->
          List.of(
              new IndicatorTerm("cadres", "word.position.", names(communeCadres)),
              new IndicatorTerm("years", "", List.of(String.valueOf(trainingYears()))));
    };
  }

  private static List<String> names(List<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).toList();
  }

  private static String list(List<? extends Enum<?>> values) {
    return values.isEmpty()
        ? "(null)"
        : values.stream()
            .map(value -> "'" + value.name() + "'")
            .collect(Collectors.joining(", ", "(", ")"));
  }
}
