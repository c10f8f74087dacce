package vn.hieuhoc.api.talk;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.api.Paged;
import vn.hieuhoc.discussion.DiscussionService;
import vn.hieuhoc.discussion.NewQuestion;
import vn.hieuhoc.discussion.QuestionRow;
import vn.hieuhoc.support.OpenToAll;

/** The questions of a course. */
@OpenToAll
@Path("courses/{course}/questions")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "course questions")
public class CourseQuestionsResource {

  @Inject private DiscussionService discussionService;

  /** What was created. */
  public record Created(UUID id) {}

  @OpenToAll
  @GET
  @Operation(
      summary = "The questions, the latest first",
      description = "Names stand there only for those who learn in the course or keep it.")
  public Items<QuestionRow> questions(
      @PathParam("course") UUID course, @QueryParam("lesson") UUID lesson, @BeanParam Paged paged) {
    return Items.of(discussionService.questions(course, lesson, paged.request()).page());
  }

  @POST
  @Operation(summary = "Asks a question, for those who learn in the course or keep it")
  @APIResponseSchema(value = Created.class, responseCode = "201")
  public Response ask(
      @PathParam("course") UUID course, @NotNull @Valid NewQuestion body, @Context UriInfo uri) {
    UUID id = discussionService.ask(course, body);
    return Response.created(
            uri.getBaseUriBuilder().path("course-questions").path(id.toString()).build())
        .entity(new Created(id))
        .build();
  }
}
