package vn.hieuhoc.questionfile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import vn.hieuhoc.question.QuestionContent;
import vn.hieuhoc.question.QuestionKind;

/**
 * What the other system's format has no place for, as words: {@code points=2 whole with-marks
 * topic=thuy-san}. A comment in GIFT, tags in Moodle XML.
 *
 * @param points what the question is worth, or null
 * @param whole whether only the whole answer counts
 * @param withMarks whether Vietnamese marks count
 * @param topics codes of topics
 */
record Hints(BigDecimal points, boolean whole, boolean withMarks, Set<String> topics) {

  static final Hints NONE = new Hints(null, false, false, Set.of());

  private static final String POINTS = "points=";
  private static final String TOPIC = "topic=";

  static Hints read(List<String> words) {
    BigDecimal points = null;
    boolean whole = false;
    boolean marks = false;
    Set<String> topics = new TreeSet<>();
    for (String word : words) {
      String plain = word.strip().toLowerCase(Locale.ROOT);
      if (plain.matches("points=[0-9]{1,4}(\\.[0-9]{1,2})?")) {
        points = new BigDecimal(plain.substring(POINTS.length()));
      } else if (plain.matches("topic=[a-z0-9-]{1,60}")) {
        topics.add(plain.substring(TOPIC.length()));
      } else {
        whole |= plain.equals("whole");
        marks |= plain.equals("with-marks");
      }
    }
    return new Hints(points, whole, marks, topics);
  }

  static List<String> words(QuestionContent content, Set<String> topics) {
    List<String> words = new ArrayList<>();
    if (content.points().compareTo(BigDecimal.ONE) != 0) {
      words.add(POINTS + content.points().stripTrailingZeros().toPlainString());
    }
    boolean inParts = content.kind() == QuestionKind.MULTIPLE_CHOICE || content.kind().hasParts();
    if (inParts && !content.partial()) {
      words.add("whole");
    }
    if (content.withMarks()) {
      words.add("with-marks");
    }
    new TreeSet<>(topics).forEach(topic -> words.add(TOPIC + topic));
    return words;
  }

  /** The other systems count parts of such answers, so that is what is meant unless told. */
  boolean partial() {
    return !whole;
  }

  BigDecimal pointsOr(BigDecimal other) {
    return points == null ? other : points;
  }
}
