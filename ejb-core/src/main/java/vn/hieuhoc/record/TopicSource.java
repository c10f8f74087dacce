package vn.hieuhoc.record;

import java.util.Set;

/**
 * Knows the topics of some of the portal's activities. Implemented by the features that own them,
 * so that the ledger need not know courses and materials.
 */
public interface TopicSource {

  /**
   * The topics of an activity of the portal.
   *
   * @param activityIri see {@link Vocabulary#activity}
   * @return topic codes; empty when the activity is not known here
   */
  Set<String> topicsOf(String activityIri);
}
