package vn.hieuhoc.api.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.outline.OutlineService;

/** Lessons, to be changed or taken out. */
@Path("lessons")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "courses")
public class LessonsResource {

  @Inject private OutlineService outlineService;

  @PUT
  @Path("{id}")
  @Operation(
      summary = "Changes what is said of a lesson",
      description = "In a course that is published or learnt, in the draft of its outline.")
  public void change(
      @PathParam("id") UUID id, @QueryParam("seen") String seen, @NotNull @Valid LessonJson body) {
    outlineService.changeLesson(id, body.toCommand(), seen);
  }

  @DELETE
  @Path("{id}")
  @Operation(
      summary = "Takes a lesson out; what was learnt in it stays",
      description = "In a course that is published or learnt, out of the draft of its outline.")
  public void remove(@PathParam("id") UUID id, @QueryParam("seen") String seen) {
    outlineService.removeLesson(id, seen);
  }
}
