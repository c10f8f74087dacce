package vn.hieuhoc.api.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import vn.hieuhoc.offering.CourseAssemblyService;
import vn.hieuhoc.offering.OfferingService;
import vn.hieuhoc.support.OpenToAll;

/** The offerings of a course. */
@OpenToAll
@Path("courses/{course}/offerings")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "offerings")
public class CourseOfferingsResource {

  @Inject private OfferingService offeringService;
  @Inject private CourseAssemblyService assembly;

  /** What was created. */
  public record Created(UUID id) {}

  @OpenToAll
  @GET
  public Items<OfferingJson> offerings(@PathParam("course") UUID course) {
    return new Items<>(
        offeringService.ofCourse(course).stream().map(OfferingJson::of).toList(), null);
  }

  @POST
  @Operation(
      summary = "Opens an offering",
      description = "Asking again for SELF_PACED without limits gives the one there is.")
  @APIResponseSchema(value = Created.class, responseCode = "201")
  public Response open(
      @PathParam("course") UUID course, @NotNull @Valid OfferingJson body, @Context UriInfo uri) {
    UUID id = assembly.offer(course, body.toOccasion());
    return Response.created(uri.getBaseUriBuilder().path("offerings").path(id.toString()).build())
        .entity(new Created(id))
        .build();
  }
}
