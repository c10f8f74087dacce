package vn.hieuhoc.question;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnameseText;

/** What must be so of questions that are not picked from choices, and how their parts are named. */
final class PartRules {

  private static final Pattern GAP = Pattern.compile("\\[([^\\[\\]]*)\\]");
  private static final int MOST_CHOICES = 20;
  private static final int MOST_PARTS = 20;
  private static final int LONGEST_TEXT = 500;
  private static final int LONGEST_ESSAY = 20_000;

  private PartRules() {}

  static void check(
      QuestionKind kind,
      String prompt,
      List<String> accepted,
      BigDecimal tolerance,
      List<Part> parts) {
    if (kind == QuestionKind.NUMERIC) {
      if (accepted.size() != 1 || WrittenNumber.plainOrNull(accepted.get(0)) == null) {
        throw Refused.of("accepted", "question.number-wrong", String.join(", ", accepted), prompt);
      }
      if (tolerance != null && tolerance.signum() < 0) {
        throw Refused.of(
            "tolerance", "question.tolerance-wrong", tolerance.toPlainString(), prompt);
      }
    } else if (kind == QuestionKind.GAP_FILL && parts.isEmpty()) {
      throw Refused.of("prompt", "question.gaps-missing", prompt);
    } else if (kind != QuestionKind.SHORT_ANSWER) {
      checkParts(kind, prompt, parts);
    }
  }

  private static void checkParts(QuestionKind kind, String prompt, List<Part> parts) {
    int least = kind == QuestionKind.MATCHING || kind == QuestionKind.ORDERING ? 2 : 1;
    if (parts.size() < least || parts.size() > MOST_PARTS) {
      throw Refused.of("parts", "question.parts-count", parts.size(), prompt, least, MOST_PARTS);
    }
    Set<String> texts = new HashSet<>();
    for (Part part : parts) {
      boolean said = part.text() != null || kind == QuestionKind.GAP_FILL;
      boolean right = kind == QuestionKind.ESSAY || !part.accepted().isEmpty();
      if (!said || !right) {
        throw Refused.of("parts", "question.part-empty", prompt);
      }
      if (part.text() != null && !texts.add(part.text())) {
        throw Refused.of("parts", "question.parts-same", part.text(), prompt);
      }
      boolean worth = part.points() != null && part.points().signum() > 0;
      if (kind == QuestionKind.ESSAY && !worth) {
        throw Refused.of("parts", "question.rubric-points", part.text(), prompt);
      }
    }
  }

  static void checkChoices(QuestionKind kind, String prompt, List<Choice> choices) {
    long right = choices.stream().filter(Choice::correct).count();
    if (choices.size() < 2 || choices.size() > MOST_CHOICES) {
      throw Refused.of("choices", "question.choices-count", choices.size(), prompt, MOST_CHOICES);
    }
    if (right == 0) {
      throw Refused.of("choices", "question.no-right-choice", prompt);
    }
    if (right > 1 && kind != QuestionKind.MULTIPLE_CHOICE) {
      throw Refused.of("choices", "question.one-right-choice", right, prompt);
    }
    Set<String> ids = new HashSet<>();
    for (Choice choice : choices) {
      if (kind != QuestionKind.TRUE_FALSE && VietnameseText.tidyOrNull(choice.text()) == null) {
        throw Refused.of("choices", "question.choice-without-text", prompt);
      }
      if (!ids.add(choice.id())) {
        throw Refused.of("choices", "question.choice-twice", choice.id(), prompt);
      }
    }
  }

  static String fingerprint(QuestionContent content) {
    List<Object> all =
        new ArrayList<>(
            List.of(
                content.kind(),
                content.prompt(),
                content.points(),
                content.accepted(),
                content.withMarks(),
                content.partial()));
    content.choices().forEach(c -> all.addAll(Arrays.asList(c.text(), c.correct(), c.feedback())));
    content.parts().forEach(p -> all.addAll(Arrays.asList(p.text(), p.accepted(), p.points())));
    BigDecimal off = content.tolerance();
    all.addAll(
        Arrays.asList(
            content.feedback(), off == null ? null : off.stripTrailingZeros().toPlainString()));
    return all.stream().map(String::valueOf).collect(Collectors.joining("\u0000"));
  }

  /** The parts, named a, b, c … in their order. */
  static List<Part> named(List<Part> parts) {
    List<Part> named = new ArrayList<>();
    for (Part part : parts) {
      named.add(part.named(letter(named.size()), part.accepted()));
    }
    return named;
  }

  private static String letter(int place) {
    return String.valueOf((char) ('a' + place));
  }

  /** Things in their right order; their names follow the word list, so that they tell nothing. */
  static List<Part> steps(List<String> texts) {
    List<Part> steps = texts.stream().map(Part::step).filter(step -> step.text() != null).toList();
    List<String> words =
        steps.stream().map(Part::text).distinct().sorted(VietnameseText.ORDER).toList();
    List<Part> named = new ArrayList<>();
    for (Part step : steps) {
      String place = String.valueOf(named.size() + 1);
      named.add(step.named(letter(words.indexOf(step.text())), List.of(place)));
    }
    return named;
  }

  static List<Part> gaps(String text) {
    List<Part> gaps = new ArrayList<>();
    Matcher gap = GAP.matcher(text == null ? "" : text);
    while (gap.find()) {
      List<String> ways = Arrays.asList(gap.group(1).split("\\|"));
      gaps.add(new Part(String.valueOf(gaps.size() + 1), null, ways, null));
    }
    return gaps;
  }

  static String withoutAnswers(String text) {
    StringBuilder bare = new StringBuilder();
    Matcher gap = GAP.matcher(text == null ? "" : text);
    int count = 0;
    while (gap.find()) {
      count++;
      gap.appendReplacement(bare, "[" + count + "]");
    }
    return gap.appendTail(bare).toString();
  }

  /** The text with what is right in its gaps, as it is written to make the question. */
  static String withAnswers(String prompt, List<Part> gaps) {
    String text = prompt;
    for (Part gap : gaps) {
      text = text.replace("[" + gap.id() + "]", "[" + String.join("|", gap.accepted()) + "]");
    }
    return text;
  }

  static Map<String, String> options(QuestionKind kind, List<Part> parts, List<String> others) {
    Map<String, String> options = new LinkedHashMap<>();
    if (kind == QuestionKind.MATCHING) {
      Set<String> words = new TreeSet<>(VietnameseText.ORDER.thenComparing(w -> w));
      Stream.concat(parts.stream().flatMap(p -> p.accepted().stream()), others.stream())
          .forEach(words::add);
      words.forEach(word -> options.put(String.valueOf(options.size() + 1), word));
    } else if (kind == QuestionKind.ORDERING) {
      for (int place = 1; place <= parts.size(); place++) {
        options.put(String.valueOf(place), String.valueOf(place));
      }
    }
    return options;
  }

  /** The text as it is kept: an essay keeps its lines. */
  static String fittingText(QuestionKind kind, String text) {
    if (kind == QuestionKind.ESSAY) {
      return Normalizer.normalize(text, Form.NFC).strip();
    }
    String tidied = VietnameseText.tidy(text);
    if (tidied.length() > LONGEST_TEXT) {
      throw Refused.of("answer", "question.answer-too-long", LONGEST_TEXT);
    }
    return tidied;
  }

  /** True when the answer speaks of parts there are, and of what may be chosen for them. */
  static boolean fit(QuestionContent content, Answer answer) {
    if (answer.text() != null || !answer.choices().isEmpty()) {
      return false;
    }
    Map<String, String> options = content.options();
    boolean written = content.kind() == QuestionKind.GAP_FILL;
    return answer.parts().entrySet().stream()
        .allMatch(
            said ->
                content.parts().stream().anyMatch(part -> part.id().equals(said.getKey()))
                    && (said.getValue().isBlank()
                        || (written
                            ? said.getValue().length() <= LONGEST_TEXT
                            : options.containsKey(said.getValue()))));
  }

  static Answer translated(Answer answer, QuestionContent older, QuestionContent newer) {
    Map<String, String> said = new LinkedHashMap<>();
    for (int i = 0; i < older.parts().size(); i++) {
      Part before = older.parts().get(i);
      String value = answer.parts().get(before.id());
      Part now = same(before, i, older, newer);
      if (value == null || now == null) {
        continue;
      }
      if (newer.kind() == QuestionKind.MATCHING) {
        String chosen = older.options().get(value);
        value =
            newer.options().entrySet().stream()
                .filter(option -> option.getValue().equals(chosen))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(newer.options().size() == older.options().size() ? value : "");
      }
      said.put(now.id(), value);
    }
    return Answer.ofParts(said);
  }

  static Part sameOrFirst(Part part, QuestionContent older, QuestionContent newer) {
    Part same = same(part, older.parts().indexOf(part), older, newer);
    return same == null ? part : same;
  }

  private static Part same(Part before, int place, QuestionContent older, QuestionContent newer) {
    return newer.parts().stream()
        .filter(part -> before.text() != null && before.text().equals(part.text()))
        .findFirst()
        .orElse(newer.parts().size() == older.parts().size() ? newer.parts().get(place) : null);
  }
}
