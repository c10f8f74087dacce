package vn.hieuhoc.api.path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.api.Paged;
import vn.hieuhoc.path.LearnerRow;
import vn.hieuhoc.path.PathProgressService;
import vn.hieuhoc.path.TakeUpService;

/** Who is on a path, and how far. */
@Path("paths/{path}/learners")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "paths")
public class PathLearnersResource {

  @Inject private PathProgressService progress;
  @Inject private TakeUpService takeUps;

  /**
   * Somebody takes a path up.
   *
   * @param person public id; the caller when left out
   */
  public record TakeUp(UUID person) {}

  @GET
  @Operation(summary = "Who is on the path and how far, for who lays it out")
  public Items<LearnerRow> learners(@PathParam("path") UUID path, @BeanParam Paged paged) {
    return Items.of(progress.learners(path, paged.request()));
  }

  @POST
  @Operation(
      summary = "Takes the path up, for the caller or for a person the caller may act for",
      description = "Doing so twice is harmless.")
  @APIResponseSchema(value = PathsResource.Created.class, responseCode = "201")
  public Response takeUp(@PathParam("path") UUID path, TakeUp body, @Context UriInfo uri) {
    UUID person = body == null ? null : body.person();
    UUID id = takeUps.takeUp(path, person);
    return Response.created(
            uri.getBaseUriBuilder().path("path-learners").path(id.toString()).build())
        .entity(new PathsResource.Created(id))
        .build();
  }
}
