package vn.hieuhoc.player;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.progress.LearningService;
import vn.hieuhoc.progress.SavedPlace;
import vn.hieuhoc.reading.SavePlace;

/** Where a learner is in a lesson. */
@Path("enrolments/{enrolment}/lessons/{lesson}")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "enrolments")
public class LessonPlacesResource {

  @Inject private LearningService learningService;

  @PUT
  @Path("place")
  @Operation(
      summary = "Keeps where the learner is, and for how long",
      description =
          "{visit, seconds, kept, atEnd, place}: seconds are those of the whole visit so far, so sending the"
              + " same again changes nothing; the server believes no more than its own clock ran. kept"
              + " says up to which of them the device could not send them when they were learnt: they"
              + " get once what of the clock was given to nothing."
              + " place is the viewer's own, such as {\"page\": 3} or {\"second\": 312}.")
  public SavedPlace save(
      @PathParam("enrolment") UUID enrolment,
      @PathParam("lesson") UUID lesson,
      @NotNull @Valid SavePlace body) {
    return learningService.savePlace(enrolment, lesson, body);
  }

  @POST
  @Path("completion")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "The learner says that a material or page is finished",
      description = "409 learning.too-early when it was open for too short a time to be plausible.")
  public SavedPlace finish(
      @PathParam("enrolment") UUID enrolment, @PathParam("lesson") UUID lesson) {
    return learningService.finish(enrolment, lesson);
  }
}
