package vn.hieuhoc.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.record.TopicSource;
import vn.hieuhoc.record.Vocabulary;

/** Knows the topics of materials for records about them, the portal's own and other systems'. */
@ApplicationScoped
class MaterialTopics implements TopicSource {

  private static final String ROOM = "hoc-lieu";
  private static final UUID ANY = new UUID(0, 0);
  private static final String START =
      Vocabulary.activity(ROOM, ANY).substring(0, activity(ANY).indexOf(ANY.toString()));

  @Inject private ReadingRepository readings;

  @Override
  public Set<String> topicsOf(String activityIri) {
    if (!activityIri.startsWith(START)) {
      return Set.of();
    }
    try {
      return readings.topics(UUID.fromString(activityIri.substring(START.length())));
    } catch (IllegalArgumentException otherThing) {
      return Set.of();
    }
  }

  /** IRI of a material. */
  static String activity(UUID materialId) {
    return Vocabulary.activity(ROOM, materialId);
  }
}
