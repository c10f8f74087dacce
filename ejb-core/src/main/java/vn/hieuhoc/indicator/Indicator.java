package vn.hieuhoc.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.support.NotFound;

/**
 * The indicators the portal can count. What they are called and how they are counted stands in the
 * texts {@code indicator.CODE.…}; how, exactly, in {@link Population}.
 */
public enum Indicator {
  /** Công dân học tập among workers of titled families, clans and communities. */
  I6(
      true,
      List.of(
          Fact.LEARNING_FAMILY, Fact.LEARNING_CLAN, Fact.LEARNING_COMMUNITY, Fact.LEARNING_CITIZEN),
      Set.of(Fact.LEARNING_CITIZEN)),
  /** Công dân học tập among staff of titled workplaces. */
  I7(true, List.of(Fact.LEARNING_CITIZEN), Set.of(Fact.LEARNING_CITIZEN)),
  /** Commune associations whose chair or vice-chair helps to lead the learning centre. */
  I8(false, List.of(Fact.LEADS_CENTRE), Set.of(Fact.LEADS_CENTRE)),
  /** Commune cadres who help the centre and had training in information technology. */
  I9(
      true,
      List.of(Fact.CENTRE_ACTIVITY, Fact.IT_TRAINING),
      Set.of(Fact.CENTRE_ACTIVITY, Fact.IT_TRAINING));

  private static final Set<UnitLevel> LEVELS = Set.of(UnitLevel.PROVINCE, UnitLevel.COMMUNE);

  private final boolean ofPeople;
  private final List<Fact> facts;
  private final Set<Fact> required;

  Indicator(boolean ofPeople, List<Fact> facts, Set<Fact> required) {
    this.ofPeople = ofPeople;
    this.facts = facts;
    this.required = required;
  }

  /**
   * The indicator with this code.
   *
   * @throws NotFound when there is none
   */
  public static Indicator of(String code) {
    return Arrays.stream(values())
        .filter(indicator -> indicator.name().equalsIgnoreCase(code))
        .findFirst()
        .orElseThrow(() -> new NotFound("indicator", code));
  }

  /** Whether the portal counts the indicator with this code; plans have more. */
  static boolean known(String code) {
    return Arrays.stream(values()).anyMatch(indicator -> indicator.name().equals(code));
  }

  /** The code of the plan. */
  public String code() {
    return name();
  }

  /** True when it counts people; false when it counts associations. */
  public boolean ofPeople() {
    return ofPeople;
  }

  /** What is looked at in each subject, in the order it is told. */
  public List<Fact> facts() {
    return facts;
  }

  /** What a subject must show to count: all of it. */
  public Set<Fact> required() {
    return required;
  }

  /** The levels at which the plan speaks of it. */
  public Set<UnitLevel> levels() {
    return LEVELS;
  }
}
