package vn.hieuhoc.questionbank;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.hieuhoc.question.Choice;
import vn.hieuhoc.question.Part;
import vn.hieuhoc.question.QuestionContent;
import vn.hieuhoc.question.QuestionKind;

/**
 * In what a version of a question differs from the one before it. Pure.
 *
 * @param what which side of the question
 * @param before what stood there; the two choices of {@link QuestionKind#TRUE_FALSE} by their ids
 * @param after what stands there now
 */
public record VersionChange(What what, List<String> before, List<String> after) {

  /** A side of a question. */
  public enum What {
    /** How it is answered. */
    KIND,
    /** What it asks. */
    TEXT,
    /** What is offered. */
    CHOICES,
    /** What counts as right. */
    KEY,
    /** What it is worth. */
    POINTS,
    /** What learners are told afterwards. */
    FEEDBACK,
    /** How strictly it is marked. */
    MARKING
  }

  public VersionChange {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** All in which a version differs from the one before. */
  static List<VersionChange> between(QuestionContent older, QuestionContent newer) {
    List<VersionChange> changes = new ArrayList<>();
    add(changes, What.KIND, List.of(older.kind().name()), List.of(newer.kind().name()));
    add(changes, What.TEXT, List.of(older.prompt()), List.of(newer.prompt()));
    add(changes, What.CHOICES, offered(older), offered(newer));
    add(changes, What.KEY, key(older), key(newer));
    add(changes, What.POINTS, List.of(plain(older.points())), List.of(plain(newer.points())));
    add(changes, What.FEEDBACK, told(older), told(newer));
    add(changes, What.MARKING, marking(older), marking(newer));
    return List.copyOf(changes);
  }

  private static void add(
      List<VersionChange> changes, What what, List<String> before, List<String> after) {
    if (!before.equals(after)) {
      changes.add(new VersionChange(what, before, after));
    }
  }

  private static List<String> offered(QuestionContent content) {
    return switch (content.kind()) {
      case SINGLE_CHOICE, MULTIPLE_CHOICE ->
          content.choices().stream().map(VersionChange::said).toList();
      case MATCHING -> {
        List<String> offered = new ArrayList<>(content.parts().stream().map(Part::text).toList());
        offered.addAll(content.accepted());
        yield offered;
      }
      case ORDERING -> content.parts().stream().map(Part::text).sorted().toList();
      default -> List.of();
    };
  }

  private static List<String> key(QuestionContent content) {
    return switch (content.kind()) {
      case SINGLE_CHOICE, MULTIPLE_CHOICE, TRUE_FALSE ->
          content.choices().stream().filter(Choice::correct).map(VersionChange::said).toList();
      case SHORT_ANSWER, NUMERIC -> content.accepted();
      case MATCHING ->
          content.parts().stream()
              .map(part -> part.text() + " → " + String.join(" | ", part.accepted()))
              .toList();
      case ORDERING -> content.parts().stream().map(Part::text).toList();
      case GAP_FILL ->
          content.parts().stream().map(part -> String.join(" | ", part.accepted())).toList();
      case ESSAY ->
          content.parts().stream().map(part -> part.text() + ": " + plain(part.points())).toList();
    };
  }

  private static List<String> told(QuestionContent content) {
    List<String> told = new ArrayList<>();
    content.choices().stream().map(Choice::feedback).filter(Objects::nonNull).forEach(told::add);
    if (content.feedback() != null) {
      told.add(content.feedback());
    }
    return told;
  }

  private static List<String> marking(QuestionContent content) {
    return List.of(
        String.valueOf(content.partial()),
        String.valueOf(content.withMarks()),
        content.tolerance() == null ? "0" : plain(content.tolerance()));
  }

  private static String said(Choice choice) {
    return choice.text() == null ? choice.id() : choice.text();
  }

  private static String plain(BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }
}
