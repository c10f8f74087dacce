package vn.hieuhoc.api.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.enrolment.ApprovalService;
import vn.hieuhoc.enrolment.EnrolmentService;
import vn.hieuhoc.enrolment.EnrolmentStatus;
import vn.hieuhoc.enrolment.MyCourseRow;
import vn.hieuhoc.enrolment.MyLearningService;
import vn.hieuhoc.progress.LearningService;
import vn.hieuhoc.progress.ProgressView;

/** Enrolments. */
@Path("enrolments")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "enrolments")
public class EnrolmentsResource {

  @Inject private EnrolmentService enrolmentService;
  @Inject private LearningService learningService;
  @Inject private MyLearningService myLearning;
  @Inject private ApprovalService approvalService;

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
      Instant completedAt,
      Instant offeredUntil,
      String reason,
      Integer waitingNumber,
      String className) {

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
          row.completedAt(),
          row.offeredUntil(),
          row.reason(),
          row.waitingNumber(),
          row.className());
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
  @Operation(
      summary = "Gives up the place, or declines the seat that is kept",
      description = "The seat is kept for whoever waits longest.")
  public void withdraw(@PathParam("id") UUID id) {
    enrolmentService.withdraw(id);
  }

  /** Why the centre says no. */
  public record Refusal(@NotBlank @Size(max = 300) String reason) {}

  @POST
  @Path("{id}/acceptance")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Takes the seat that is kept for who waited")
  public ProgressView accept(@PathParam("id") UUID id) {
    enrolmentService.accept(id);
    return learningService.progress(id);
  }

  @POST
  @Path("{id}/approval")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "The centre lets somebody in who asked",
      description = "Without a free seat the place waits for one.")
  public ProgressView approve(@PathParam("id") UUID id) {
    approvalService.approve(id);
    return learningService.progress(id);
  }

  @POST
  @Path("{id}/refusal")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "The centre says no; the learner reads the reason")
  public void refuse(@PathParam("id") UUID id, @NotNull @Valid Refusal body) {
    approvalService.decline(id, body.reason());
  }
}
