package vn.hieuhoc.api.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.outline.OutlineHistoryService;

/** The outlines a course had. */
@Path("courses/{id}/outline-versions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "courses")
public class OutlineVersionsResource {

  @Inject private OutlineHistoryService history;

  /** A version with its lessons, in order. */
  public record Version(int version, List<LessonJson> lessons) {}

  @GET
  @Operation(summary = "Every version of the outline, the newest first, and what changed in each")
  public Items<OutlineJson.Version> versions(@PathParam("id") UUID id) {
    return new Items<>(history.versions(id).stream().map(OutlineJson.Version::of).toList(), null);
  }

  @GET
  @Path("{number}")
  @Operation(summary = "The lessons as learners saw them")
  public Version version(@PathParam("id") UUID id, @PathParam("number") int number) {
    return new Version(number, history.lessons(id, number).stream().map(LessonJson::of).toList());
  }
}
