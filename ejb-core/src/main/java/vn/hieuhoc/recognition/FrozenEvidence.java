package vn.hieuhoc.recognition;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.assessment.AssessmentView;
import vn.hieuhoc.derivation.CriterionDerivation;
import vn.hieuhoc.support.Json;

/** What a recognition rests on, written down once for ever. */
final class FrozenEvidence {

  private FrozenEvidence() {}

  /** The records that counted in a case. */
  static List<UUID> records(AssessmentView view) {
    return view.criteria().stream()
        .flatMap(criterion -> criterion.derivation().counted().stream())
        .map(CriterionDerivation.Counted::record)
        .distinct()
        .toList();
  }

  static JsonObject ofCase(
      DecideTitles decision, Holder holder, AssessmentView view, Map<UUID, byte[]> recordHashes) {
    JsonArrayBuilder criteria = Json.createArrayBuilder();
    for (AssessmentView.CriterionView criterion : view.criteria()) {
      criteria.add(criterion(criterion, recordHashes));
    }
    JsonObjectBuilder frozen =
        ofPaper(decision, holder)
            .add("assessment", view.id().toString())
            .add(
                "criteriaSet",
                Json.createObjectBuilder()
                    .add("code", view.rules().code())
                    .add("version", view.rules().version()))
            .add(
                "totals",
                Json.createObjectBuilder()
                    .add("derived", view.derivedTotal())
                    .add("effective", view.proposal().total()))
            .add("threshold", view.proposal().threshold())
            .add("floor", view.proposal().floor())
            .add("derivedAt", view.asOf().toString())
            .add("criteria", criteria);
    if (view.group() != null) {
      frozen.add("group", view.group());
    }
    if (view.area() != null) {
      frozen.add("area", view.area());
    }
    return frozen.build();
  }

  /** The part that every decision has: who, where, by which paper. */
  static JsonObjectBuilder ofPaper(DecideTitles decision, Holder holder) {
    return Json.createObjectBuilder()
        .add("title", decision.title().name())
        .add("year", decision.year())
        .add(
            "subject",
            Json.createObjectBuilder()
                .add("kind", holder.kind().name())
                .add("id", holder.id().toString())
                .add("name", holder.name()))
        .add("unit", holder.unitName())
        .add(
            "decision",
            Json.createObjectBuilder()
                .add("number", decision.decisionNumber().strip())
                .add("date", decision.decisionDate().toString())
                .add("signer", decision.signer().strip()));
  }

  private static JsonObjectBuilder criterion(
      AssessmentView.CriterionView criterion, Map<UUID, byte[]> recordHashes) {
    JsonArrayBuilder counted = Json.createArrayBuilder();
    for (CriterionDerivation.Counted each : criterion.derivation().counted()) {
      counted.add(
          Json.createObjectBuilder()
              .add("record", each.record().toString())
              .add("points", each.points())
              .add("sha256", HexFormat.of().formatHex(recordHashes.get(each.record()))));
    }
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("code", criterion.code())
            .add("derived", criterion.derived())
            .add("effective", criterion.effective())
            .add("counted", counted);
    add(json, "self", criterion.self());
    add(json, "grassroots", criterion.grassroots());
    add(json, "commune", criterion.commune());
    return json;
  }

  private static void add(JsonObjectBuilder json, String level, AssessmentView.Score score) {
    if (score != null) {
      JsonObjectBuilder said = Json.createObjectBuilder().add("points", score.points());
      if (score.reason() != null) {
        said.add("reason", score.reason());
      }
      json.add(level, said);
    }
  }
}
