package vn.hieuhoc.training;

import jakarta.json.JsonArrayBuilder;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.hieuhoc.programme.ProgrammeRules;
import vn.hieuhoc.support.Json;

/**
 * What a person has shown of a programme. Pure: the same rule and the same facts, in any order,
 * give the same achievement.
 *
 * @param ruleNumber under which rules
 * @param itemsTotal how many items there are
 * @param met per met item, by code, the earliest record that meets it
 * @param completedAt when the last missing item was met, or null while one is missing
 */
record Achievement(
    int ruleNumber, int itemsTotal, Map<String, LearntFact> met, Instant completedAt) {

  private static final Comparator<LearntFact> EARLIEST =
      Comparator.comparing(LearntFact::happenedAt).thenComparing(LearntFact::statementId);

  static Achievement of(ProgrammeRules rules, Collection<LearntFact> facts) {
    List<String> itemCodes = rules.itemCodes();
    Map<String, LearntFact> met = new TreeMap<>();
    for (LearntFact fact : facts) {
      if (itemCodes.contains(fact.itemCode())) {
        met.merge(fact.itemCode(), fact, (a, b) -> EARLIEST.compare(a, b) <= 0 ? a : b);
      }
    }
    boolean complete = !itemCodes.isEmpty() && met.size() == itemCodes.size();
    Instant completedAt =
        complete
            ? met.values().stream().map(LearntFact::happenedAt).max(Instant::compareTo).orElse(null)
            : null;
    return new Achievement(rules.ruleNumber(), itemCodes.size(), met, completedAt);
  }

  boolean isEmpty() {
    return met.isEmpty();
  }

  /** The evidence as kept: which record met which item, in which way, when. */
  String asJson() {
    JsonArrayBuilder items = Json.createArrayBuilder();
    met.forEach(
        (code, fact) ->
            items.add(
                Json.createObjectBuilder()
                    .add("item", code)
                    .add("way", fact.kind().name())
                    .add("record", fact.statementId().toString())
                    .add("at", fact.happenedAt().toString())));
    return Json.createObjectBuilder()
        .add("rule", ruleNumber)
        .add("of", itemsTotal)
        .add("items", items)
        .build()
        .toString();
  }
}
