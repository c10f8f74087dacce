package vn.hieuhoc.explanation;

import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.assessment.AssessmentView;

/** A case with the records it speaks of, by id. */
public record Explanation(AssessmentView view, Map<UUID, EvidenceRow> records) {

  public Explanation {
    records = Map.copyOf(records);
  }
}
