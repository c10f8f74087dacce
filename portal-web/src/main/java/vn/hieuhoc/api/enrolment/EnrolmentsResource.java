package vn.hieuhoc.api.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.enrolment.EnrolmentService;
import vn.hieuhoc.enrolment.EnrolmentStatus;
import vn.hieuhoc.enrolment.MyCourseRow;
import vn.hieuhoc.enrolment.MyLearningService;
import vn.hieuhoc.progress.LearningService;
import vn.hieuhoc.progress.ProgressView;

/** Enrolments. */
@Path("enrolments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "enrolments")
public class EnrolmentsResource {

  @Inject private EnrolmentService enrolmentService;
  @Inject private LearningService learningService;
  @Inject private MyLearningService myLearning;

  /** A course of the caller. */
  public record Mine(
      UUID id,
      UUID course,
      String title,
      EnrolmentStatus status,
      int lessonsDone,
      int lessonsTotal,
      int percent,
      Instant lastActiveAt,
      Instant completedAt) {

    static Mine of(MyCourseRow row) {
      return new Mine(
          row.enrolment(),
          row.course(),
          row.title(),
          row.status(),
          row.lessonsDone(),
          row.lessonsTotal(),
          row.percent(),
          row.lastActiveAt(),
          row.completedAt());
    }
  }

  @GET
  @Operation(summary = "The caller's courses, the last one learnt in first")
  public Items<Mine> mine() {
    return new Items<>(myLearning.courses().stream().map(Mine::of).toList(), null);
  }

  @GET
  @Path("{id}")
  public ProgressView enrolment(@PathParam("id") UUID id) {
    return learningService.progress(id);
  }

  @GET
  @Path("{id}/progress")
  public ProgressView progress(@PathParam("id") UUID id) {
    return learningService.progress(id);
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Gives up the place; whoever waits longest gets the seat")
  public void withdraw(@PathParam("id") UUID id) {
    enrolmentService.withdraw(id);
  }
}
