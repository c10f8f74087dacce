package vn.hieuhoc.portal.recognition;

import jakarta.faces.context.FacesContext;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.hieuhoc.criteria.EvidenceLine;
import vn.hieuhoc.criteria.LocalText;
import vn.hieuhoc.criteria.Measure;
import vn.hieuhoc.derivation.CriterionDerivation.Missing;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.record.RecordKind;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.topic.TopicRow;

/**
 * Says the rules of a criteria set in plain words, from the same data that points are derived by.
 */
final class RuleWords {

  private static final int TOPICS_NAMED = 4;

  private final Texts texts;
  private final Locale locale;
  private final Map<String, TopicRow> topics;

  RuleWords(Map<String, TopicRow> topics) {
    this(topics, FacesContext.getCurrentInstance().getViewRoot().getLocale());
  }

  RuleWords(Map<String, TopicRow> topics, Locale locale) {
    this.locale = locale;
    this.texts = Texts.pages(locale);
    this.topics = topics;
  }

  String in(LocalText text) {
    return text == null ? null : text.in(locale.getLanguage());
  }

  /** A sentence about rules, with its places filled. */
  String say(String key, Object... values) {
    return texts.say(key, values);
  }

  /** What a line gives: "Mỗi 60 phút đọc học liệu được 1 điểm, nhiều nhất 5." */
  String rule(EvidenceLine line) {
    String what = what(line.kinds(), line.topics());
    StringBuilder words = new StringBuilder();
    if (line.points() instanceof EvidenceLine.Each each) {
      words.append(
          texts.say(
              "recognition_rule.each." + line.measure().name(), each.each(), what, each.give()));
    } else {
      List<EvidenceLine.Step> steps = ((EvidenceLine.Steps) line.points()).steps();
      words.append(texts.say("recognition_rule.steps." + line.measure().name(), what));
      words.append(' ');
      words.append(
          steps.stream()
              .map(
                  step ->
                      texts.say(
                          "recognition_rule.step",
                          shown(line.measure(), step.from()),
                          step.points()))
              .collect(Collectors.joining("; ")));
    }
    if (line.cap() != null) {
      words.append(texts.say("recognition_rule.cap", line.cap()));
    }
    if (line.trust() != Trust.SELF_DECLARED) {
      words.append(
          texts.say(
              "recognition_rule.trust", texts.get("word.trust." + (line.trust().ordinal() + 1))));
    }
    if (line.years() > 1) {
      words.append(texts.say("recognition_rule.years", line.years()));
    }
    return words.append('.').toString();
  }

  /** What would bring the next points: "Học xong một khóa về kỹ năng số là được thêm 2 điểm." */
  String missing(Missing missing) {
    if (missing == null) {
      return texts.get("recognition_rule.people");
    }
    String what =
        switch (missing.measure()) {
          case RECORDS, DISTINCT_ACTIVITIES ->
              sentence(todo(missing.kinds(), missing.amount()) + on(missing.topics()));
          case BEST_SCORE -> on(missing.topics());
          case MINUTES, DISTINCT_MONTHS -> what(missing.kinds(), missing.topics());
        };
    return texts.say(
        "recognition_rule.missing." + missing.measure().name(),
        shown(missing.measure(), missing.amount()),
        what,
        missing.points());
  }

  /** Any one of these is enough: "đọc một học liệu hoặc học xong một bài". */
  private String todo(Collection<RecordKind> kinds, BigDecimal amount) {
    String number =
        amount.compareTo(BigDecimal.ONE) == 0 ? "recognition_kind-one." : "recognition_kind-many.";
    return either(
        kinds.isEmpty()
            ? List.of(texts.say(number + "ANY", amount))
            : kinds.stream()
                .sorted()
                .map(kind -> texts.say(number + kind.name(), amount))
                .toList());
  }

  private String on(Collection<String> codes) {
    return codes.isEmpty() ? "" : texts.say("recognition_rule.on", topics(codes));
  }

  private String sentence(String words) {
    return words.substring(0, 1).toUpperCase(locale) + words.substring(1);
  }

  /** "a, b hoặc c". */
  private String either(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? words.get(0)
        : String.join(", ", words.subList(0, last))
            + texts.get("recognition_rule.or")
            + words.get(last);
  }

  private static BigDecimal shown(Measure measure, BigDecimal amount) {
    return measure == Measure.BEST_SCORE ? amount.movePointRight(2) : amount;
  }

  private String what(Collection<RecordKind> kinds, Collection<String> codes) {
    String learning =
        kinds.isEmpty()
            ? texts.get("recognition_rule.any")
            : either(
                kinds.stream()
                    .sorted()
                    .map(kind -> texts.get("recognition_kind." + kind.name()))
                    .toList());
    return learning + on(codes);
  }

  private String topics(Collection<String> codes) {
    List<String> names = codes.stream().sorted().limit(TOPICS_NAMED).map(this::name).toList();
    return codes.size() > TOPICS_NAMED ? String.join(", ", names) + "…" : either(names);
  }

  private String name(String code) {
    TopicRow topic = topics.get(code);
    if (topic == null) {
      return code;
    }
    // English names of languages keep their capital; a Vietnamese name begins like any word.
    return "en".equals(locale.getLanguage())
        ? topic.nameEn()
        : topic.nameVi().substring(0, 1).toLowerCase(locale) + topic.nameVi().substring(1);
  }
}
