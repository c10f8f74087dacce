package vn.hieuhoc.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
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

  Recognition recognisePaper(DecideTitles command, RecognitionDecision decision, Holder holder) {
    return write(decision, holder, FrozenEvidence.ofPaper(command, holder).build());
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
