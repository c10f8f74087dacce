package vn.hieuhoc.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import vn.hieuhoc.assessment.AssessmentView;
import vn.hieuhoc.criteria.CanonicalJson;

/** Writes recognitions with what they rest on, and tells those who come after. */
@ApplicationScoped
class Issuer {

  @Inject private RecognitionRepository recognitions;
  @Inject private Event<TitleRecognised> recognised;
  @Inject private Clock clock;

  Recognition recogniseCase(
      DecideTitles command, RecognitionDecision decision, Holder holder, AssessmentView view) {
    return write(
        decision,
        holder,
        FrozenEvidence.ofCase(
            command, holder, view, recognitions.recordHashes(FrozenEvidence.records(view))));
  }

  /**
   * Takes over what was decided on paper.
   *
   * @param reason what the paper says why, or null
   */
  Recognition recognisePaper(
      DecideTitles command, RecognitionDecision decision, Holder holder, String reason) {
    JsonObjectBuilder frozen = FrozenEvidence.ofPaper(command, holder);
    if (reason != null && !reason.isBlank()) {
      frozen.add("reason", reason.strip());
    }
    return write(decision, holder, frozen.build());
  }

  private Recognition write(RecognitionDecision decision, Holder holder, JsonObject frozen) {
    Recognition recognition =
        new Recognition(
            decision,
            holder,
            CanonicalJson.write(frozen),
            CanonicalJson.hash(frozen),
            clock.instant());
    recognitions.add(recognition);
    recognised.fire(new TitleRecognised(recognition.id()));
    return recognition;
  }
}
