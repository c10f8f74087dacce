package vn.hieuhoc.api.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.discussion.DiscussionService;
import vn.hieuhoc.discussion.ModerationService;
import vn.hieuhoc.discussion.PostText;

/** Something written in a course: correcting, marking, reporting, hiding. */
@Path("course-posts/{id}")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "course questions")
public class CoursePostsResource {

  @Inject private DiscussionService discussionService;
  @Inject private ModerationService moderationService;

  /** Why. */
  public record Reason(String reason) {}

  @PUT
  @Operation(summary = "Says something of one's own in other words")
  public void edit(@PathParam("id") UUID id, @NotNull @Valid PostText body) {
    discussionService.edit(id, body);
  }

  @PUT
  @Path("mark")
  @Operation(summary = "Says that this answer is the one, for those who keep the course")
  public void mark(@PathParam("id") UUID id) {
    discussionService.mark(id, true);
  }

  @DELETE
  @Path("mark")
  @Operation(summary = "Says that this answer is not the one")
  public void unmark(@PathParam("id") UUID id) {
    discussionService.mark(id, false);
  }

  @POST
  @Path("reports")
  @Operation(summary = "Says that it is out of place, and why")
  public void report(@PathParam("id") UUID id, @NotNull Reason body) {
    moderationService.report(id, body.reason());
  }

  @PUT
  @Path("hiding")
  @Operation(summary = "Hides it, for those who keep the course")
  public void hide(@PathParam("id") UUID id, @NotNull Reason body) {
    moderationService.hide(id, body.reason());
  }

  @DELETE
  @Path("hiding")
  @Operation(summary = "Shows it again, or leaves what was reported as it stands")
  public void show(@PathParam("id") UUID id) {
    moderationService.show(id);
  }
}
