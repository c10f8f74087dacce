package vn.hieuhoc.offering;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.course.CourseService;
import vn.hieuhoc.organisation.OrganisationService;

/** Makes whole courses in one command. */
@Stateless
public class CourseAssemblyService {

  @Inject private CourseService courseService;
  @Inject private OfferingService offeringService;
  @Inject private SessionService sessionService;
  @Inject private OrganisationService organisation;
  @Inject private Access access;

  /**
   * Makes a course with everything around it, all or nothing. What it is offered as is known before
   * it is published: with a class it is not open to everybody besides, unless that is said too.
   *
   * @return public id of the course
   */
  public UUID assemble(@Valid @NotNull CourseAssembly whole) {
    access.require(organisation.key(whole.course().unit()), Role.CENTRE_MANAGER);
    UUID courseId = courseService.create(whole.course(), whole.lessons(), false);
    if (whole.completionRule() != null) {
      courseService.setRule(courseId, whole.completionRule(), false, null);
    }
    whole.occasions().forEach(occasion -> offer(courseId, occasion));
    if (whole.publish()) {
      courseService.publish(courseId);
    }
    return courseId;
  }

  /**
   * Opens an offering of a course with its sessions, all or nothing.
   *
   * @return public id of the offering
   */
  public UUID offer(UUID courseId, @Valid @NotNull CourseAssembly.Occasion occasion) {
    UUID offering = offeringService.create(courseId, occasion.offering());
    if (!occasion.sessions().isEmpty()) {
      sessionService.createAll(offering, occasion.sessions());
    }
    return offering;
  }
}
