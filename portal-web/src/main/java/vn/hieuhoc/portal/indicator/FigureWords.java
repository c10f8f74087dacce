package vn.hieuhoc.portal.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.hieuhoc.indicator.CountedRow;
import vn.hieuhoc.indicator.Fact;
import vn.hieuhoc.indicator.Indicator;
import vn.hieuhoc.indicator.IndicatorService;
import vn.hieuhoc.indicator.IndicatorState;
import vn.hieuhoc.indicator.IndicatorTerm;
import vn.hieuhoc.indicator.IndicatorValue;
import vn.hieuhoc.indicator.TargetGap;
import vn.hieuhoc.portal.support.Formats;
import vn.hieuhoc.portal.support.Preferences;
import vn.hieuhoc.portal.support.Texts;

/** How figures are said: whole sentences, the sign and the look of a state. */
@Named("figureWords")
@RequestScoped
public class FigureWords {

  @Inject private IndicatorService indicators;
  @Inject private HttpServletRequest request;

  /** A text of an indicator: {@code name}, {@code wording}, {@code how} and so on. */
  public String of(Indicator indicator, String part) {
    return texts().get("indicator." + indicator.code() + "." + part);
  }

  /** {@code 572.610 trên 1.056.480 người}. */
  public String tally(IndicatorValue value) {
    return texts()
        .say(
            value.indicator().ofPeople()
                ? "indicator.tally.people"
                : "indicator.tally.associations",
            value.numerator(),
            value.denominator());
  }

  /** {@code Chỉ tiêu 2030: 60 % · thiếu 61.278 người}. */
  public String target(IndicatorValue value, TargetGap target) {
    String year = String.valueOf(target.year());
    String percent = Formats.percent(target.percent(), locale());
    if (target.gap() == null) {
      return texts().say("indicator.target.bare", year, percent);
    }
    if (!target.reached()) {
      String key = value.indicator().ofPeople() ? "people" : "associations";
      return texts().say("indicator.target.missing-" + key, year, percent, target.needed());
    }
    return target.gap().signum() == 0
        ? texts().say("indicator.target.exact", year, percent)
        : texts().say("indicator.target.over", year, percent, points(target.gap()));
  }

  /** {@code +2,1}, {@code −17,1} or {@code 0}: value less target in percentage points. */
  public String gap(TargetGap target) {
    if (target == null || target.gap() == null) {
      return "";
    }
    return signed(target.gap(), locale());
  }

  static String signed(BigDecimal gap, Locale locale) {
    if (gap.setScale(1, RoundingMode.HALF_UP).signum() == 0) {
      return "0";
    }
    return (gap.signum() < 0 ? "−" : "+") + Formats.decimal(gap.abs(), 1, locale);
  }

  /** Look of the badge of a state. */
  public String kind(IndicatorState state) {
    return switch (state) {
      case MET -> "ok";
      case ON_PACE -> "info";
      case BEHIND -> "bad";
      case NO_VALUE, NO_TARGET, WITHHELD -> "plain";
    };
  }

  /** Sign before the word of a state. */
  public String sign(IndicatorState state) {
    return switch (state) {
      case MET -> "✓";
      case ON_PACE -> "→";
      case BEHIND -> "!";
      case NO_VALUE, NO_TARGET, WITHHELD -> "–";
    };
  }

  /** Look of the bar of a tile. */
  public String bar(IndicatorState state) {
    return switch (state) {
      case MET -> "ok";
      case BEHIND -> "low";
      default -> "";
    };
  }

  /** Look of the bar in a ranking. */
  public String rankBar(IndicatorState state) {
    return switch (state) {
      case MET -> "r-ok";
      case BEHIND -> "r-late";
      default -> "r-go";
    };
  }

  /** Why somebody counts or not: what was found, then what is missing. */
  public String why(CountedRow row) {
    String found = told("indicator.fact.", row.facts());
    String missing = told("indicator.missing.", row.missing());
    return found.isEmpty() || missing.isEmpty() ? found + missing : found + ". " + missing;
  }

  /** Figures of fewer people are not told to everybody. */
  public int getLeastGroup() {
    return indicators.leastGroup();
  }

  /** How the settings read a word of the plan. */
  public String term(IndicatorTerm term) {
    if (term.prefix().isEmpty()) {
      return texts().say("indicator.term." + term.code(), term.values().toArray());
    }
    String words =
        term.values().stream()
            .map(value -> texts().get(term.prefix() + value))
            .collect(Collectors.joining("; "));
    return texts().say("indicator.term." + term.code(), words);
  }

  private String told(String prefix, List<Fact> facts) {
    String told =
        Arrays.stream(Fact.values())
            .filter(facts::contains)
            .map(fact -> texts().get(prefix + fact.name()))
            .collect(Collectors.joining(", "));
    return told.isEmpty() ? told : told.substring(0, 1).toUpperCase(locale()) + told.substring(1);
  }

  private String points(BigDecimal gap) {
    return Formats.decimal(gap, 1, locale());
  }

  private Texts texts() {
    return Texts.pages(locale());
  }

  private Locale locale() {
    return Preferences.of(request).locale();
  }
}
