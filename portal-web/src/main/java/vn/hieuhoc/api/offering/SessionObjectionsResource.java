package vn.hieuhoc.api.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.objection.NewObjection;
import vn.hieuhoc.objection.ObjectionService;

/** The list of a session is wrong about somebody. */
@Path("sessions/{session}/objections")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "offerings")
public class SessionObjectionsResource {

  @Inject private ObjectionService objectionService;

  /** What was made. */
  public record Made(UUID id) {}

  @POST
  @Operation(
      summary = "Says that the list of a session is wrong about the caller: {claimed, reason}")
  @APIResponseSchema(value = Made.class, responseCode = "201")
  public Response object(
      @PathParam("session") UUID session, @NotNull @Valid NewObjection objection) {
    Made made = new Made(objectionService.object(session, objection));
    return Response.status(Response.Status.CREATED).entity(made).build();
  }
}
