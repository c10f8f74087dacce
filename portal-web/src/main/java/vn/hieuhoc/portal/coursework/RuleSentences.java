package vn.hieuhoc.portal.coursework;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.completion.RuleNode;
import vn.hieuhoc.course.LessonRow;
import vn.hieuhoc.portal.support.Texts;

/** Says a completion rule in sentences, one a condition, in the words of the course. */
public final class RuleSentences {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final Texts texts;
  private final List<LessonRow> lessons;

  /** Sentences about these lessons. */
  public RuleSentences(Texts texts, List<LessonRow> lessons) {
    this.texts = texts;
    this.lessons = lessons;
  }

  /**
   * One condition.
   *
   * @param path where it stands: numbers from the top, such as {@code 0.2}; empty at the top
   * @param depth how deep it stands
   * @param text the sentence
   * @param group whether others are joined in it
   */
  public record Line(String path, int depth, String text, boolean group) {}

  /** The whole tree, from the top. */
  public List<Line> lines(RuleNode tree) {
    List<Line> lines = new ArrayList<>();
    add(lines, tree, "", 0);
    return lines;
  }

  private void add(List<Line> lines, RuleNode node, String path, int depth) {
    lines.add(new Line(path, depth, text(node), node.is().joins()));
    for (int i = 0; i < node.of().size(); i++) {
      add(lines, node.of().get(i), path.isEmpty() ? "" + i : path + "." + i, depth + 1);
    }
  }

  private String text(RuleNode node) {
    String said =
        node.outOfReach()
            ? texts.say("word.rule.short", sentence(node), node.most())
            : sentence(node);
    return node.weight() == null ? said : texts.say("word.rule.weighing", said, node.weight());
  }

  private String sentence(RuleNode node) {
    return switch (node.is()) {
      case REQUIRED_LESSONS -> texts.get("word.rule.requiredLessons");
      case LESSON -> texts.say("word.rule.lesson", lesson(node.lesson()));
      case OPENED -> texts.say("word.rule.opened", lesson(node.lesson()));
      case MINUTES ->
          node.lesson() == null
              ? texts.say("word.rule.minutes", node.amount())
              : texts.say("word.rule.minutesOf", node.amount(), lesson(node.lesson()));
      case SCORE -> texts.say("word.rule.score", percent(node), lesson(node.lesson()));
      case SHARE -> texts.say("word.rule.share", percent(node));
      case ATTENDANCE -> texts.say("word.rule.attendance", percent(node));
      case CONFIRMED -> texts.say("word.rule.confirmed", lesson(node.lesson()));
      case ALL -> texts.get("word.rule.all");
      case ANY -> texts.get("word.rule.any");
      case AT_LEAST -> texts.say("word.rule.atLeast", node.amount());
      case WEIGHTS -> texts.say("word.rule.weights", node.amount());
    };
  }

  private static BigDecimal percent(RuleNode node) {
    return node.amount().multiply(WHOLE).stripTrailingZeros();
  }

  private String lesson(UUID id) {
    return lessons.stream()
        .filter(each -> each.id().equals(id))
        .map(each -> each.number() + ". " + each.title())
        .findFirst()
        .orElseGet(() -> texts.get("word.rule.gone"));
  }
}
