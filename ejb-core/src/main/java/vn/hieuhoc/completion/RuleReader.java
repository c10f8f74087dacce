package vn.hieuhoc.completion;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.completion.RuleNode.Is;
import vn.hieuhoc.support.Refused;

/** Makes conditions of JSON. */
final class RuleReader {

  private static final int DEEPEST = 10;
  private static final BigDecimal LARGEST = new BigDecimal("100000");

  private final boolean draft;

  /**
   * A reader.
   *
   * @param draft whether groups may still be empty and ask for more than is in them
   */
  RuleReader(boolean draft) {
    this.draft = draft;
  }

  RuleNode node(JsonValue json, int depth, boolean weighed) {
    if (!(json instanceof JsonObject object) || depth > DEEPEST) {
      throw CompletionRule.wrong(String.valueOf(json));
    }
    Is is = is(object);
    List<RuleNode> of = is.joins() ? nodes(object, is, depth) : List.of();
    RuleNode node =
        new RuleNode(
            is, lesson(object, is), amount(object, is), weighed ? weight(object) : null, of);
    if (!draft && node.outOfReach()) {
      throw Refused.of(
          CompletionRule.FIELD,
          "course.rule-out-of-reach",
          node.amount().toPlainString(),
          node.most().toPlainString());
    }
    return node;
  }

  private Is is(JsonObject object) {
    Optional<Is> is =
        object.get("is") instanceof JsonString word
            ? Arrays.stream(Is.values()).filter(i -> i.word().equals(word.getString())).findFirst()
            : Optional.empty();
    return is.orElseThrow(() -> CompletionRule.wrong(object.toString()));
  }

  private List<RuleNode> nodes(JsonObject object, Is is, int depth) {
    if (object.get("of") == null || object.get("of").getValueType() != JsonValue.ValueType.ARRAY) {
      throw CompletionRule.wrong(object.toString());
    }
    if (object.getJsonArray("of").isEmpty() && !draft) {
      throw Refused.of(CompletionRule.FIELD, "course.rule-empty-group");
    }
    List<RuleNode> nodes = new ArrayList<>();
    object.getJsonArray("of").forEach(one -> nodes.add(node(one, depth + 1, is == Is.WEIGHTS)));
    return nodes;
  }

  private UUID lesson(JsonObject object, Is is) {
    boolean maybe = is == Is.MINUTES && object.containsKey("lesson");
    if (!is.ofLesson() && !maybe) {
      return null;
    }
    if (!(object.get("lesson") instanceof JsonString id)) {
      throw CompletionRule.wrong(object.toString());
    }
    try {
      return UUID.fromString(id.getString());
    } catch (IllegalArgumentException notAnId) {
      throw CompletionRule.wrong(object.toString());
    }
  }

  private BigDecimal amount(JsonObject object, Is is) {
    return switch (is.amount()) {
      case NONE -> null;
      case SHARE -> number(object, "atLeast", BigDecimal.ONE, false);
      case WHOLE -> number(object, is == Is.AT_LEAST ? "count" : "atLeast", LARGEST, true);
    };
  }

  private Integer weight(JsonObject object) {
    return number(object, "weight", LARGEST, true).intValue();
  }

  private BigDecimal number(JsonObject object, String name, BigDecimal most, boolean whole) {
    if (object.get(name) instanceof JsonNumber number
        && number.bigDecimalValue().signum() > 0
        && number.bigDecimalValue().compareTo(most) <= 0
        && (!whole || number.bigDecimalValue().stripTrailingZeros().scale() <= 0)) {
      return number.bigDecimalValue();
    }
    throw CompletionRule.wrong(object.toString());
  }
}
