package vn.hieuhoc.recognition;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import vn.hieuhoc.criteria.Title;

/**
 * Which recognitions a list shows; null means all.
 *
 * @param unit public id of a unit in whose subtree they lie
 * @param validOn only those that hold on this day
 * @param decision public id of the decision
 * @param year the assessed year
 */
public record RecognitionFilter(
    Title title, UUID unit, LocalDate validOn, UUID decision, Integer year)
    implements Serializable {}
