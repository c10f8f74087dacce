package vn.hieuhoc.api.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.outline.OutlineHistoryService;
import vn.hieuhoc.outline.OutlinePublicationService;
import vn.hieuhoc.outline.OutlineReview;
import vn.hieuhoc.outline.PublishOutline;
import vn.hieuhoc.support.NotFound;

/** The outline of a course that is being changed while learners go on seeing the published one. */
@Path("courses/{id}/outline-draft")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "courses")
public class OutlineDraftResource {

  @Inject private CourseCatalogueService catalogue;
  @Inject private OutlineHistoryService history;
  @Inject private OutlinePublicationService publication;

  /** Which version is taken as the draft; what was seen before, or null. */
  public record TakeUp(@NotNull Integer version, String seen) {}

  /** Which version learners see now. */
  public record Published(int version) {}

  @GET
  @Operation(
      summary =
          "The draft: its lessons, what publishing it would change, for whom, what is in the way",
      description =
          "Say its seen with a change, and you are told when somebody was faster. 404 without a draft.")
  public OutlineJson draft(@PathParam("id") UUID id) {
    OutlineReview review = publication.review(catalogue.toChange(id));
    if (review == null) {
      throw new NotFound("outline-draft", id);
    }
    return OutlineJson.of(review);
  }

  @POST
  @Operation(summary = "Takes an older version as the draft; learners go on seeing what they see")
  public Response takeUp(
      @PathParam("id") UUID id, @NotNull @Valid TakeUp body, @Context UriInfo uri) {
    history.takeUp(id, body.version(), body.seen());
    return Response.created(uri.getAbsolutePath()).build();
  }

  @DELETE
  @Operation(summary = "Throws the draft away")
  public void drop(@PathParam("id") UUID id, @QueryParam("seen") String seen) {
    publication.drop(id, seen);
  }

  @POST
  @Path("publication")
  @Operation(
      summary = "Lets learners see the draft as the next version",
      description =
          "seen is that of the draft that was looked at. dropFromRule=true lets the completion rule"
              + " forget lessons that are gone, for everybody. Nobody who has finished loses that.")
  public Published publish(@PathParam("id") UUID id, @NotNull @Valid PublishOutline body) {
    return new Published(publication.publish(id, body));
  }
}
