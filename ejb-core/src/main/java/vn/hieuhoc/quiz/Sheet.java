package vn.hieuhoc.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.question.Choice;
import vn.hieuhoc.question.Part;
import vn.hieuhoc.question.QuestionContent;
import vn.hieuhoc.question.QuestionKind;

/**
 * Decides what an attempt asks and in which order. Pure: the attempt's own id is the seed, so the
 * same attempt always gives the same sheet.
 */
final class Sheet {

  private final Random random;
  private final boolean shuffled;

  Sheet(UUID attemptId, boolean shuffled) {
    this.random =
        new Random(attemptId.getMostSignificantBits() ^ attemptId.getLeastSignificantBits());
    this.shuffled = shuffled;
  }

  /**
   * The questions to ask, in order; a draw from the pool keeps the pool's order unless shuffled.
   */
  <T> List<T> draw(List<T> pool, Integer count) {
    List<T> drawn = new ArrayList<>(pool);
    boolean fewer = count != null && count < pool.size();
    if (shuffled || fewer) {
      Collections.shuffle(drawn, random);
    }
    if (fewer) {
      drawn = new ArrayList<>(drawn.subList(0, count));
    }
    if (!shuffled && fewer) {
      drawn.sort((a, b) -> Integer.compare(pool.indexOf(a), pool.indexOf(b)));
    }
    return drawn;
  }

  /**
   * So many questions of each topic, in order; one that has several topics is asked once.
   *
   * @param topics of each question
   * @param wanted how many of each topic
   */
  <T> List<T> drawByTopic(List<T> pool, Map<T, Set<String>> topics, Map<String, Integer> wanted) {
    Set<T> drawn = new LinkedHashSet<>();
    wanted.forEach(
        (topic, count) -> {
          List<T> left =
              new ArrayList<>(
                  pool.stream()
                      .filter(one -> topics.getOrDefault(one, Set.of()).contains(topic))
                      .filter(one -> !drawn.contains(one))
                      .toList());
          Collections.shuffle(left, random);
          drawn.addAll(left.subList(0, Math.min(count, left.size())));
        });
    List<T> asked = new ArrayList<>(pool.stream().filter(drawn::contains).toList());
    if (shuffled) {
      Collections.shuffle(asked, random);
    }
    return asked;
  }

  /**
   * The order of a question's choices or parts as ids with commas, or null when it has none. What
   * is to be put in order is always mixed first.
   */
  String choiceOrder(QuestionContent content) {
    boolean ordering = content.kind() == QuestionKind.ORDERING;
    boolean matching = content.kind() == QuestionKind.MATCHING;
    if (!content.kind().hasChoices() && !ordering && !matching) {
      return null;
    }
    List<String> ids =
        new ArrayList<>(
            content.kind().hasChoices()
                ? content.choices().stream().map(Choice::id).toList()
                : content.parts().stream().map(Part::id).toList());
    if (ordering || shuffled && content.kind() != QuestionKind.TRUE_FALSE) {
      Collections.shuffle(ids, random);
    }
    return String.join(",", ids);
  }
}
