package vn.hieuhoc.portal.coursework;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.completion.RuleNode;
import vn.hieuhoc.completion.RuleNode.Amount;
import vn.hieuhoc.completion.RuleNode.Is;
import vn.hieuhoc.support.Refused;

/** A condition as it is chosen, and where in the tree it goes. */
public class RuleForm {

  private static final int WHOLE = 100;

  private String group = "";
  private Is is = Is.LESSON;
  private UUID lesson;
  private Integer amount;
  private Integer weight;

  /** The tree with the condition in it. */
  RuleNode addTo(RuleNode tree) {
    RuleNode chosen = node();
    if (!tree.is().joins()) {
      return RuleNode.joined(Is.ALL, null, List.of(tree, chosen));
    }
    return added(tree, group, chosen);
  }

  private RuleNode added(RuleNode here, String path, RuleNode chosen) {
    List<RuleNode> of = new ArrayList<>(here.of());
    if (path.isEmpty()) {
      if (here.is() == Is.WEIGHTS && weight == null) {
        throw Refused.of("weight", "course.rule-weight-missing");
      }
      of.add(here.is() == Is.WEIGHTS ? chosen.weighing(weight) : chosen);
    } else {
      int at = first(path, of);
      of.set(at, added(of.get(at), rest(path), chosen));
    }
    return here.of(of);
  }

  /** The tree without the condition at a path; the usual rule when nothing is left. */
  static RuleNode without(RuleNode tree, String path) {
    return path.isEmpty() ? RuleNode.leaf(Is.REQUIRED_LESSONS, null, null) : removed(tree, path);
  }

  private static RuleNode removed(RuleNode here, String path) {
    List<RuleNode> of = new ArrayList<>(here.of());
    int at = first(path, of);
    if (rest(path).isEmpty()) {
      of.remove(at);
    } else {
      of.set(at, removed(of.get(at), rest(path)));
    }
    return here.of(of);
  }

  private static int first(String path, List<RuleNode> of) {
    String word = path.split("\\.", 2)[0];
    if (!word.matches("[0-9]{1,3}") || Integer.parseInt(word) >= of.size()) {
      throw Refused.of("group", "support.not-a-choice", path);
    }
    return Integer.parseInt(word);
  }

  private static String rest(String path) {
    String[] words = path.split("\\.", 2);
    return words.length == 1 ? "" : words[1];
  }

  private RuleNode node() {
    if (is.ofLesson() && lesson == null) {
      throw Refused.of("lesson", "course.rule-lesson-missing");
    }
    boolean named = is.ofLesson() || is == Is.MINUTES;
    return new RuleNode(is, named ? lesson : null, counted(), null, List.of());
  }

  private BigDecimal counted() {
    if (is.amount() == Amount.NONE) {
      return null;
    }
    if (amount == null || amount < 1 || (is.amount() == Amount.SHARE && amount > WHOLE)) {
      throw Refused.of("amount", "course.rule-amount-missing");
    }
    return is.amount() == Amount.WHOLE
        ? BigDecimal.valueOf(amount)
        : BigDecimal.valueOf(amount).divide(BigDecimal.valueOf(WHOLE), 2, RoundingMode.UNNECESSARY);
  }

  public String getGroup() {
    return group;
  }

  public void setGroup(String group) {
    this.group = group == null ? "" : group;
  }

  public Is getIs() {
    return is;
  }

  public void setIs(Is is) {
    this.is = is;
  }

  public UUID getLesson() {
    return lesson;
  }

  public void setLesson(UUID lesson) {
    this.lesson = lesson;
  }

  public Integer getAmount() {
    return amount;
  }

  public void setAmount(Integer amount) {
    this.amount = amount;
  }

  public Integer getWeight() {
    return weight;
  }

  public void setWeight(Integer weight) {
    this.weight = weight;
  }
}
