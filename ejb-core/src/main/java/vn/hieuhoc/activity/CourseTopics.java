package vn.hieuhoc.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.record.TopicSource;

/** Knows the topics of courses for records that other systems send about them. */
@ApplicationScoped
class CourseTopics implements TopicSource {

  @Inject private CourseCatalogueService courses;

  @Override
  public Set<String> topicsOf(String activityIri) {
    return idIn(activityIri).map(courses::topicsOf).orElse(Set.of());
  }

  /** The public id of the course the IRI names, if it names one. */
  static Optional<UUID> idIn(String activityIri) {
    String start = LearningActivities.course(new UUID(0, 0)).replace(new UUID(0, 0).toString(), "");
    if (!activityIri.startsWith(start)) {
      return Optional.empty();
    }
    try {
      return Optional.of(UUID.fromString(activityIri.substring(start.length())));
    } catch (IllegalArgumentException otherThing) {
      return Optional.empty();
    }
  }
}
