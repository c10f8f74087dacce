package vn.hieuhoc.api.offering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.offering.OfferingService;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.support.OpenToAll;

/** Offerings and their sessions. */
@OpenToAll
@Path("offerings")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "offerings")
public class OfferingsResource {

  @Inject private OfferingService offeringService;
  @Inject private SessionService sessionService;

  /** What was created. */
  public record Created(UUID id) {}

  @OpenToAll
  @GET
  @Path("{id}")
  public OfferingJson offering(@PathParam("id") UUID id) {
    return OfferingJson.of(offeringService.row(id));
  }

  @PUT
  @Path("{id}")
  public void change(@PathParam("id") UUID id, @NotNull @Valid OfferingJson body) {
    offeringService.change(id, body.toCommand());
  }

  @POST
  @Path("{id}/closing")
  @Consumes(MediaType.WILDCARD)
  public void close(@PathParam("id") UUID id) {
    offeringService.close(id);
  }

  @OpenToAll
  @GET
  @Path("{id}/sessions")
  public Items<SessionJson> sessions(@PathParam("id") UUID id) {
    return new Items<>(sessionService.ofOffering(id).stream().map(SessionJson::of).toList(), null);
  }

  @POST
  @Path("{id}/sessions")
  public Response plan(
      @PathParam("id") UUID id, @NotNull @Valid SessionJson body, @Context UriInfo uri) {
    UUID session = sessionService.create(id, body.toCommand());
    return Response.created(
            uri.getBaseUriBuilder().path("sessions").path(session.toString()).build())
        .entity(new Created(session))
        .build();
  }
}
