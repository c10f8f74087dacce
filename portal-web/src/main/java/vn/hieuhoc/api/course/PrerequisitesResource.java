package vn.hieuhoc.api.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.prerequisite.NeededCourse;
import vn.hieuhoc.prerequisite.PrerequisiteService;
import vn.hieuhoc.prerequisite.Waive;
import vn.hieuhoc.prerequisite.WaiverRow;
import vn.hieuhoc.support.OpenToAll;

/** What one has finished before a course, and who is let in without. */
@Path("courses/{course}/prerequisites")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "courses")
public class PrerequisitesResource {

  @Inject private PrerequisiteService prerequisites;

  /**
   * A course that is finished first.
   *
   * @param id public id
   * @param title what it is called
   * @param done whether the caller has finished it, or need not
   * @param equivalent whether what the caller has learnt elsewhere is taken for it
   */
  public record Needed(UUID id, String title, boolean done, boolean equivalent) {

    static Needed of(NeededCourse needed) {
      return new Needed(needed.id(), needed.title(), needed.done(), needed.equivalent());
    }
  }

  @OpenToAll
  @GET
  @Operation(summary = "What one finishes before, and what of it the caller has")
  public Items<Needed> needed(@PathParam("course") UUID course) {
    return new Items<>(prerequisites.of(course).stream().map(Needed::of).toList(), null);
  }

  @PUT
  @Path("{needed}")
  @Operation(
      summary = "Makes the course need another",
      description = "422 prerequisite.circle when the other one needs this one already.")
  public void add(@PathParam("course") UUID course, @PathParam("needed") UUID needed) {
    prerequisites.add(course, needed);
  }

  @DELETE
  @Path("{needed}")
  @Operation(summary = "The course needs the other one no more")
  public void remove(@PathParam("course") UUID course, @PathParam("needed") UUID needed) {
    prerequisites.remove(course, needed);
  }

  @GET
  @Path("waivers")
  @Operation(summary = "Who was let in without, the latest first")
  public Items<WaiverRow> waivers(@PathParam("course") UUID course) {
    return new Items<>(prerequisites.waivers(course), null);
  }

  @POST
  @Path("waivers")
  @Operation(summary = "Lets somebody in without what the course needs")
  public void waive(@PathParam("course") UUID course, @NotNull @Valid Waive body) {
    prerequisites.waive(course, body);
  }
}
