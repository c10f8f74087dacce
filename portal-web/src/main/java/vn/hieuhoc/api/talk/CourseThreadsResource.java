package vn.hieuhoc.api.talk;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.discussion.DiscussionService;
import vn.hieuhoc.discussion.PostText;
import vn.hieuhoc.discussion.QuestionThread;
import vn.hieuhoc.support.OpenToAll;

/** One question of a course with its answers. */
@OpenToAll
@Path("course-questions/{id}")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "course questions")
public class CourseThreadsResource {

  @Inject private DiscussionService discussionService;

  /** What was created. */
  public record Created(UUID id) {}

  @OpenToAll
  @GET
  @Operation(summary = "A question with its answers, the marked one first")
  public QuestionThread thread(@PathParam("id") UUID id) {
    return discussionService.thread(id);
  }

  @POST
  @Path("answers")
  @Operation(summary = "Answers, for those who learn in the course or keep it")
  @APIResponseSchema(value = Created.class, responseCode = "201")
  public Response answer(
      @PathParam("id") UUID id, @NotNull @Valid PostText body, @Context UriInfo uri) {
    UUID answer = discussionService.answer(id, body);
    return Response.created(
            uri.getBaseUriBuilder().path("course-posts").path(answer.toString()).build())
        .entity(new Created(answer))
        .build();
  }
}
