package vn.hieuhoc.portal.recognition;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.hieuhoc.assessment.AssessmentView;
import vn.hieuhoc.assessment.AssessmentView.CriterionView;
import vn.hieuhoc.assessment.CaseStatus;
import vn.hieuhoc.explanation.Gap;
import vn.hieuhoc.explanation.MyProgress;
import vn.hieuhoc.explanation.MyProgressService;
import vn.hieuhoc.explanation.Suggestion;
import vn.hieuhoc.support.VietnamTime;
import vn.hieuhoc.topic.TopicService;

/**
 * "Công dân học tập của tôi": points of this year, what is missing and where to get it. Included by
 * the learner's home and by its own page.
 */
@Named
@RequestScoped
public class MyProgressBacking {

  private static final int GAPS_SHOWN = 3;

  @Inject private MyProgressService progressService;
  @Inject private TopicService topicService;
  @Inject private Clock clock;

  private int year;
  private MyProgress progress;
  private RuleWords words;
  private List<Row> rows = List.of();
  private List<GapLine> gaps = List.of();
  private List<String> below = List.of();

  /** What the learner is told about the title. */
  public enum Standing {
    /** A decision gave the title. */
    RECOGNISED,
    /** A decision did not give it. */
    REFUSED,
    /** The commune finds it not met, and nothing has been signed yet, though the points suffice. */
    DECLINED,
    /** Records and other people stand for enough points. */
    ENOUGH,
    /** Enough only with the points one gave oneself. */
    CLAIMED,
    /** Points are missing. */
    SHORT
  }

  /**
   * One criterion of the list.
   *
   * @param points what records and other people stand for; what was decided on after a decision
   * @param claimed the points one gave oneself where nobody else has said anything and they differ,
   *     else null
   */
  public record Row(
      String code,
      String name,
      BigDecimal points,
      BigDecimal claimed,
      BigDecimal max,
      boolean low) {}

  /** A gap in words. */
  public record GapLine(
      String code, String name, BigDecimal toFloor, BigDecimal upTo, String how, List<Way> ways) {}

  /** Where points can be had. */
  public record Way(String href, String title, Integer minutes) {}

  @PostConstruct
  void load() {
    year = VietnamTime.today(clock).getYear();
    progress = progressService.own(year).orElse(null);
    if (progress == null) {
      return;
    }
    words = new RuleWords(topicService.byCode());
    BigDecimal floor = progress.view().proposal().floor();
    rows =
        progress.view().criteria().stream()
            .map(
                each ->
                    new Row(
                        each.code(),
                        words.in(each.shortName()),
                        points(each),
                        each.effective().compareTo(points(each)) == 0 ? null : each.effective(),
                        each.max(),
                        points(each).compareTo(floor) < 0))
            .toList();
    below = rows.stream().filter(Row::low).map(Row::code).toList();
    if (isDecided() && (progress.enough() || getStanding() == Standing.RECOGNISED)) {
      return;
    }
    gaps = progress.gaps().stream().limit(GAPS_SHOWN).map(gap -> line(gap, words)).toList();
  }

  private static GapLine line(Gap gap, RuleWords words) {
    return new GapLine(
        gap.criterion().code(),
        words.in(gap.criterion().shortName()),
        gap.toFloor(),
        gap.upTo(),
        words.missing(gap.nearest()),
        gap.suggestions().stream().map(MyProgressBacking::way).toList());
  }

  private static Way way(Suggestion suggestion) {
    String href =
        switch (suggestion.kind()) {
          case COURSE -> "/khoa-hoc/" + suggestion.id();
          case MATERIAL -> "/hoc-lieu/" + suggestion.id();
          case CALENDAR -> "/lich";
        };
    return new Way(href, suggestion.title(), suggestion.minutes());
  }

  RuleWords words() {
    return words;
  }

  /** What a criterion counts for: a decision rests on everything that was said until then. */
  BigDecimal points(CriterionView criterion) {
    return isDecided() ? criterion.effective() : criterion.proven();
  }

  /** False while no criteria set is in force. */
  public boolean isThere() {
    return progress != null;
  }

  public int getYear() {
    return year;
  }

  public AssessmentView getView() {
    return progress.view();
  }

  /** True when a decision has frozen the points of the case. */
  public boolean isDecided() {
    return progress.view().status().isDecided();
  }

  /** The points that records and other people stand for; those of the decision after one. */
  public BigDecimal getTotal() {
    return isDecided() ? progress.view().proposal().total() : progress.proven();
  }

  /** What records and other people stand for today, whatever was decided. */
  public BigDecimal getToday() {
    return progress.proven();
  }

  /** Whether the points of today suffice for the title. */
  public boolean isEnoughToday() {
    return progress.enough();
  }

  /** What it would be with the points one gave oneself; null when those add nothing. */
  public BigDecimal getClaimed() {
    BigDecimal total = progress.view().proposal().total();
    return total.compareTo(getTotal()) <= 0 ? null : total;
  }

  /** Whether hamlet or commune have scored, so that the points are not from records alone. */
  public boolean isScored() {
    return progress.view().criteria().stream()
        .anyMatch(each -> each.grassroots() != null || each.commune() != null);
  }

  public Standing getStanding() {
    CaseStatus status = progress.view().status();
    if (status.isDecided()) {
      return status == CaseStatus.RECOGNISED ? Standing.RECOGNISED : Standing.REFUSED;
    }
    if (progress.enough()) {
      return status == CaseStatus.DECLINED ? Standing.DECLINED : Standing.ENOUGH;
    }
    return progress.view().proposal().proposed() ? Standing.CLAIMED : Standing.SHORT;
  }

  public BigDecimal getThreshold() {
    return progress.view().proposal().threshold();
  }

  public BigDecimal getFloor() {
    return progress.view().proposal().floor();
  }

  public BigDecimal getToThreshold() {
    return progress.toThreshold();
  }

  /** The most the ring can show: all criteria together. */
  public BigDecimal getMost() {
    return rows.stream().map(Row::max).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** When the points of today were derived. */
  public Instant getAsOf() {
    return progress.today().asOf();
  }

  public String getBelow() {
    return String.join(", ", below);
  }

  public int getBelowCount() {
    return below.size();
  }

  public List<Row> getRows() {
    return rows;
  }

  public List<GapLine> getGaps() {
    return gaps;
  }
}
