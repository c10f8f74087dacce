package vn.hieuhoc.api.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.api.Paged;
import vn.hieuhoc.attendance.AttendanceStatus;
import vn.hieuhoc.objection.ObjectionAnswer;
import vn.hieuhoc.objection.ObjectionOutcome;
import vn.hieuhoc.objection.ObjectionRow;
import vn.hieuhoc.objection.ObjectionService;
import vn.hieuhoc.support.Page;

/** Objections to the lists of sessions, for those who take them. */
@Path("attendance-objections")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "offerings")
public class AttendanceObjectionsResource {

  @Inject private ObjectionService objectionService;

  /** An objection and its answer. */
  public record ObjectionJson(
      UUID id,
      UUID session,
      UUID person,
      String personName,
      AttendanceStatus listed,
      AttendanceStatus claimed,
      String reason,
      Instant createdAt,
      ObjectionOutcome outcome,
      String answer,
      Instant answeredAt) {

    static ObjectionJson of(ObjectionRow row) {
      return new ObjectionJson(
          row.id(),
          row.session(),
          row.person(),
          row.personName(),
          row.listed(),
          row.claimed(),
          row.reason(),
          row.createdAt(),
          row.outcome(),
          row.answer(),
          row.answeredAt());
    }
  }

  @GET
  @Operation(
      summary = "Objections at sessions whose list the caller takes",
      description = "answered: false for those that wait, the oldest first; true for the others.")
  public Items<ObjectionJson> rows(
      @QueryParam("answered") boolean answered, @BeanParam Paged paged) {
    Page<ObjectionRow> page = objectionService.rows(answered, paged.request());
    return Items.of(
        new Page<>(
            page.items().stream().map(ObjectionJson::of).toList(), page.total(), page.request()));
  }

  @POST
  @Path("{id}/answer")
  @Operation(
      summary = "Answers an objection: {outcome: GRANTED or DISMISSED, words}",
      description = "Granted, the list says what the person says, as a new version of the line.")
  public Response answer(@PathParam("id") UUID id, @NotNull @Valid ObjectionAnswer answer) {
    objectionService.answer(id, answer);
    return Response.noContent().build();
  }
}
