package vn.hieuhoc.api.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.access.Access;

/** Whether the progress of the caller has moved. */
@Path("progress-changes")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "enrolments")
public class ProgressChangesResource {

  @Inject private LiveChanges live;
  @Inject private Access access;

  @GET
  @Operation(
      summary = "Whether the caller's progress has moved",
      description =
          "{at}: without after the present count; with after=AT the answer comes when the count is"
              + " another one, at the latest after 20 seconds. Ask for the progress itself then. 503 with"
              + " Retry-After when too many wait already and nothing has moved.")
  public void changes(@QueryParam("after") String after, @Suspended AsyncResponse response) {
    live.answer(LiveChanges.Followed.PROGRESS, access.personId(), after, response);
  }
}
