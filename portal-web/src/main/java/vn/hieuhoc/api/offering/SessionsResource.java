package vn.hieuhoc.api.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.api.Paged;
import vn.hieuhoc.offering.SessionFilter;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.support.OpenToAll;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnamTime;
import vn.hieuhoc.timetable.TimetableService;

/** Sessions. */
@OpenToAll
@Path("sessions")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "offerings")
public class SessionsResource {

  @Inject private SessionService sessionService;
  @Inject private OrganisationService organisation;
  @Inject private TimetableService timetableService;
  @Inject private Clock clock;

  @OpenToAll
  @GET
  @Operation(
      summary = "Sessions of published courses, earliest first",
      description = "from and to are days (yyyy-MM-dd), to exclusive; from today when left out.")
  public Items<SessionJson> sessions(
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("unit") UUID unit,
      @BeanParam Paged paged) {
    Instant first =
        from == null ? VietnamTime.startOf(VietnamTime.today(clock)) : start("from", from);
    SessionFilter filter =
        new SessionFilter(
            first,
            to == null ? null : start("to", to),
            unit == null ? null : organisation.key(unit),
            null,
            true);
    Page<SessionRow> page = sessionService.find(filter, paged.request());
    return new Items<>(page.items().stream().map(SessionJson::of).toList(), Items.of(page).next());
  }

  @OpenToAll
  @GET
  @Path("{id}")
  public SessionJson session(@PathParam("id") UUID id) {
    return SessionJson.of(sessionService.row(id));
  }

  /** Moves or changes a session, or it and those to come that follow in its series. */
  @PUT
  @Path("{id}")
  public void change(
      @PathParam("id") UUID id,
      @QueryParam("following") boolean following,
      @NotNull @Valid SessionJson body) {
    if (following) {
      timetableService.changeFollowing(id, body.toCommand());
    } else {
      sessionService.change(id, body.toCommand());
    }
  }

  /** Calls a session off, with a few words for those who wanted to come. */
  @POST
  @Path("{id}/cancellation")
  @Consumes(MediaType.WILDCARD)
  public void cancel(@PathParam("id") UUID id, @QueryParam("reason") String reason) {
    sessionService.cancel(id, reason);
  }

  private static Instant start(String field, String day) {
    try {
      return VietnamTime.startOf(VietnamTime.day(day));
    } catch (DateTimeException notADay) {
      throw Refused.of(field, "support.not-a-day", day);
    }
  }
}
