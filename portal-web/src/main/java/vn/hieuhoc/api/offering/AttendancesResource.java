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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.api.live.LiveChanges;
import vn.hieuhoc.attendance.AttendanceService;

/** The list of a session. */
@Path("sessions/{session}/attendances")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "offerings")
public class AttendancesResource {

  @Inject private AttendanceService attendanceService;
  @Inject private LiveChanges live;

  /**
   * What the list says now.
   *
   * @param id public id of the (first) line
   * @param ids public ids of all lines, in order
   * @param person public id of the person of a single line, else null
   */
  public record Taken(UUID id, List<UUID> ids, UUID person) {}

  @GET
  @Operation(
      summary = "Who enrolled or came",
      description =
          "after: the number of a change; only lines that were changed since, for pages that look"
              + " again.")
  public Items<AttendanceJson> roster(
      @PathParam("session") UUID session, @QueryParam("after") Long after) {
    return new Items<>(
        attendanceService.roster(session).people().stream()
            .filter(row -> after == null || row.change() != null && row.change() > after)
            .map(AttendanceJson::of)
            .toList(),
        null);
  }

  @GET
  @Path("changes")
  @Operation(
      summary = "Whether the list was told something",
      description =
          "{at}: without after the present count; with after=AT the answer comes when the count is"
              + " another one, at the latest after 20 seconds. Ask for the list itself then. 503 with"
              + " Retry-After when too many wait already and nothing has moved.")
  public void changes(
      @PathParam("session") UUID session,
      @QueryParam("after") String after,
      @Suspended AsyncResponse response) {
    Long key = attendanceService.taken(session).key();
    live.answer(LiveChanges.Followed.ROSTER, key, after, response);
  }

  @POST
  @Operation(
      summary = "Says who was there",
      description =
          "One line {person, status, minutes}, several under items, or somebody new {fullName,"
              + " birthYear, unit, status}. Saying the same again changes nothing; saying something"
              + " else voids the record there was. A line that was kept in a device may say at which"
              + " moment (at); it takes back nothing the list was told later.")
  @APIResponseSchema(value = Taken.class, responseCode = "201")
  public Response take(@PathParam("session") UUID session, @NotNull @Valid AttendanceJson body) {
    Taken taken;
    if (body.several()) {
      List<UUID> ids =
          attendanceService.tapAll(
              session, body.items().stream().map(AttendanceJson::toMark).toList());
      taken = new Taken(ids.get(0), ids, null);
    } else if (body.stranger()) {
      AttendanceService.Added added = attendanceService.addPerson(session, body.toAttendee());
      taken = new Taken(added.line(), List.of(added.line()), added.person());
    } else {
      UUID id = attendanceService.tap(session, body.toMark());
      taken = new Taken(id, List.of(id), body.person());
    }
    return Response.status(Response.Status.CREATED).entity(taken).build();
  }
}
