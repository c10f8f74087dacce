package vn.hieuhoc.outline;

import java.io.Serializable;
import vn.hieuhoc.progress.RuleTrialService.OutlineTrial;

/**
 * What publishing a draft would do.
 *
 * @param state the draft
 * @param difference what is different from what learners see
 * @param obstacles what is in the way
 * @param trial who is affected
 */
public record OutlineReview(
    OutlineState state, OutlineDifference difference, Obstacles obstacles, OutlineTrial trial)
    implements Serializable {}
