package vn.hieuhoc.api.offering;

import jakarta.enterprise.context.ApplicationScoped;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.admission.Admission;
import vn.hieuhoc.admission.AdmissionCommand;
import vn.hieuhoc.admission.AdmissionService;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.offering.OfferingService;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.support.OpenToAll;
import vn.hieuhoc.timetable.Clash;
import vn.hieuhoc.timetable.Repeat;
import vn.hieuhoc.timetable.TimetableService;

/** Offerings and their sessions. */
@OpenToAll
@Path("offerings")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "offerings")
public class OfferingsResource {

  @Inject private OfferingService offeringService;
  @Inject private SessionService sessionService;
  @Inject private TimetableService timetableService;
  @Inject private AdmissionService admissionService;

  /**
   * What was created.
   *
   * @param id public id of the session
   * @param clashes what else is planned then in the same hall or with the same people
   */
  public record Created(UUID id, List<Clash> clashes) {}

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
  @Operation(summary = "Takes nobody more; who is in learns on, who waits is not called")
  public void close(@PathParam("id") UUID id) {
    offeringService.close(id);
  }

  @POST
  @Path("{id}/reopening")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Takes people again; free seats are kept at once for those who wait")
  public void reopen(@PathParam("id") UUID id) {
    offeringService.reopen(id);
  }

  @GET
  @Path("{id}/admission")
  @Operation(summary = "The code that opens it and the quotas, for those who run it")
  public Admission admission(@PathParam("id") UUID id) {
    return admissionService.terms(id);
  }

  @PUT
  @Path("{id}/admission")
  @Operation(
      summary = "Sets code and quotas",
      description = "quotas: [{unit, seats}], a ceiling for a unit with all that lies in it.")
  public Admission setAdmission(@PathParam("id") UUID id, @NotNull @Valid AdmissionCommand body) {
    admissionService.set(id, body);
    return admissionService.terms(id);
  }

  @OpenToAll
  @GET
  @Path("{id}/sessions")
  public Items<SessionJson> sessions(@PathParam("id") UUID id) {
    return new Items<>(sessionService.ofOffering(id).stream().map(SessionJson::of).toList(), null);
  }

  /**
   * A session that is held on several days.
   *
   * @param session the first one
   * @param repeat on which days again
   */
  public record Series(@NotNull @Valid SessionJson session, @NotNull @Valid Repeat repeat) {}

  /**
   * What was planned.
   *
   * @param ids public ids of the sessions, the earliest first
   * @param clashes what else is planned then in the same hall or with the same people
   */
  public record Planned(List<UUID> ids, List<Clash> clashes) {}

  @POST
  @Path("{id}/session-series")
  @Operation(
      summary = "Plans a session on several days, all or none",
      description =
          "repeat: {everyWeeks, times, days}. Clashes of hall and people are told, not refused.")
  @APIResponseSchema(value = Planned.class, responseCode = "201")
  public Response planSeries(@PathParam("id") UUID id, @NotNull @Valid Series body) {
    List<UUID> ids = timetableService.plan(id, body.session().toCommand(), body.repeat());
    return Response.status(Response.Status.CREATED)
        .entity(new Planned(ids, timetableService.clashes(ids)))
        .build();
  }

  @POST
  @Path("{id}/sessions")
  @Operation(
      summary = "Plans a session",
      description = "Clashes of hall and people are told, not refused.")
  @APIResponseSchema(value = Created.class, responseCode = "201")
  public Response plan(
      @PathParam("id") UUID id, @NotNull @Valid SessionJson body, @Context UriInfo uri) {
    UUID session = sessionService.create(id, body.toCommand());
    return Response.created(
            uri.getBaseUriBuilder().path("sessions").path(session.toString()).build())
        .entity(new Created(session, timetableService.clashes(List.of(session))))
        .build();
  }
}
