package vn.hieuhoc.completion;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * One condition of a completion rule, or several joined.
 *
 * @param is what is asked
 * @param lesson public id of the lesson it speaks of, or null
 * @param amount how much: a share from 0 to 1, minutes, a count or points; null when nothing is
 *     counted
 * @param weight points it gives in a condition that adds points; null elsewhere
 * @param of the conditions that are joined
 */
public record RuleNode(Is is, UUID lesson, BigDecimal amount, Integer weight, List<RuleNode> of)
    implements Serializable {

  /** What a condition asks. */
  public enum Is {
    /** Every required lesson is finished. */
    REQUIRED_LESSONS("requiredLessons", false, Amount.NONE),
    /** The lesson is finished. */
    LESSON("lesson", true, Amount.NONE),
    /** The lesson was opened. */
    OPENED("opened", true, Amount.NONE),
    /** The learner was at the lesson for so many minutes, or at all lessons together. */
    MINUTES("minutes", false, Amount.WHOLE),
    /** The best score of a quiz or of an answer that was marked. */
    SCORE("score", true, Amount.SHARE),
    /** That share of all lessons is finished. */
    SHARE("share", false, Amount.SHARE),
    /** That share of the meetings was attended; without meetings it is not met. */
    ATTENDANCE("attendance", false, Amount.SHARE),
    /** Somebody who runs the course has confirmed the lesson. */
    CONFIRMED("confirmed", true, Amount.NONE),
    /** All of the conditions. */
    ALL("all", false, Amount.NONE),
    /** One of the conditions. */
    ANY("any", false, Amount.NONE),
    /** So many of the conditions. */
    AT_LEAST("atLeast", false, Amount.WHOLE),
    /** Conditions that give points, until so many are reached. */
    WEIGHTS("weights", false, Amount.WHOLE);

    private final String word;
    private final boolean ofLesson;
    private final Amount amount;

    Is(String word, boolean ofLesson, Amount amount) {
      this.word = word;
      this.ofLesson = ofLesson;
      this.amount = amount;
    }

    /** As it is written. */
    public String word() {
      return word;
    }

    /** True when it joins others. */
    public boolean joins() {
      return this == ALL || this == ANY || this == AT_LEAST || this == WEIGHTS;
    }

    /** True when it always speaks of one lesson. */
    public boolean ofLesson() {
      return ofLesson;
    }

    /** What it counts. */
    public Amount amount() {
      return amount;
    }
  }

  /** How an amount is told. */
  public enum Amount {
    /** Nothing is counted. */
    NONE,
    /** A share, more than 0 and up to 1. */
    SHARE,
    /** A whole number, from 1. */
    WHOLE
  }

  public RuleNode {
    of = List.copyOf(of);
  }

  /** A condition that joins nothing. */
  public static RuleNode leaf(Is is, UUID lesson, BigDecimal amount) {
    return new RuleNode(is, lesson, amount, null, List.of());
  }

  /** Conditions joined. */
  public static RuleNode joined(Is is, BigDecimal amount, List<RuleNode> of) {
    return new RuleNode(is, null, amount, null, of);
  }

  /** The same, giving points. */
  public RuleNode weighing(Integer points) {
    return new RuleNode(is, lesson, amount, points, of);
  }

  /** The same with other conditions. */
  public RuleNode of(List<RuleNode> others) {
    return new RuleNode(is, lesson, amount, weight, others);
  }

  /** The most its conditions give together, by number or by points; null where none is counted. */
  public BigDecimal most() {
    return switch (is) {
      case AT_LEAST -> BigDecimal.valueOf(of.size());
      case WEIGHTS ->
          BigDecimal.valueOf(
              of.stream().map(RuleNode::weight).filter(Objects::nonNull).mapToInt(w -> w).sum());
      default -> null;
    };
  }

  /** True when it asks for more than its conditions give together. */
  public boolean outOfReach() {
    return most() != null && amount.compareTo(most()) > 0;
  }

  /** This condition and all in it. */
  public List<RuleNode> all() {
    List<RuleNode> all = new ArrayList<>();
    all.add(this);
    of.forEach(each -> all.addAll(each.all()));
    return all;
  }
}
