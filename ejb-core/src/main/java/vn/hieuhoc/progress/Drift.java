package vn.hieuhoc.progress;

import java.util.List;
import java.util.UUID;

/**
 * Something kept of somebody's progress that is not what the ledger says.
 *
 * @param enrolmentKey key of a place it shows in; never leaves the server
 * @param enrolment public id of that place
 * @param lesson public id of the lesson, or null when it is the place itself
 * @param kept what is kept, such as {@code STARTED} or {@code ACTIVE 3/5}
 * @param derived what the ledger says
 */
public record Drift(Long enrolmentKey, UUID enrolment, UUID lesson, String kept, String derived) {

  /**
   * A stretch that was looked at.
   *
   * @param course key of the course to go on in
   * @param after key of the learner to go on after
   * @param learners how many people were looked at
   * @param drifts what differs
   * @param last true when nobody is left
   */
  public record Stretch(Long course, Long after, int learners, List<Drift> drifts, boolean last) {}
}
