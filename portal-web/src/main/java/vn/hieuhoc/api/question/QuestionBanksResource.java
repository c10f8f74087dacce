package vn.hieuhoc.api.question;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.api.Paged;
import vn.hieuhoc.question.BankRow;
import vn.hieuhoc.question.QuestionRow;
import vn.hieuhoc.question.QuestionService;
import vn.hieuhoc.support.Page;

/** Banks of questions. */
@Path("question-banks")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "questions")
public class QuestionBanksResource {

  @Inject private QuestionService questionService;

  /** A bank to be opened: public id of the unit that keeps it, and its name. */
  public record NewBank(@NotNull UUID unit, @NotNull String name) {}

  /** What was created. */
  public record Created(UUID id) {}

  /** What was added: the first id, and all of them. */
  public record Added(UUID id, List<UUID> ids) {}

  @GET
  public Items<BankRow> banks(@BeanParam Paged paged) {
    return Items.of(questionService.banks(paged.request()));
  }

  @POST
  public Response open(@NotNull @Valid NewBank body, @Context UriInfo uri) {
    UUID id = questionService.createBank(body.unit(), body.name());
    return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(new Created(id))
        .build();
  }

  @GET
  @Path("{id}/questions")
  public Items<QuestionJson> questions(@PathParam("id") UUID id, @BeanParam Paged paged) {
    Page<QuestionRow> page = questionService.questions(id, paged.request());
    return new Items<>(page.items().stream().map(QuestionJson::of).toList(), Items.of(page).next());
  }

  @POST
  @Path("{id}/questions")
  @Operation(
      summary = "Adds questions to a bank",
      description =
          "The body is one question, or {\"questions\": […]} for several, all or none. Answers 201"
              + " with the ids in order.")
  public Response add(@PathParam("id") UUID id, @NotNull @Valid QuestionsBody body) {
    List<UUID> ids = questionService.add(id, body.all().stream().map(QuestionJson::toNew).toList());
    return Response.status(Response.Status.CREATED).entity(new Added(ids.get(0), ids)).build();
  }

  @PUT
  @Path("{id}/questions/{question}")
  public void change(
      @PathParam("id") UUID id,
      @PathParam("question") UUID question,
      @NotNull @Valid QuestionJson body) {
    questionService.change(question, body.toNew());
  }

  @DELETE
  @Path("{id}/questions/{question}")
  public void retire(@PathParam("id") UUID id, @PathParam("question") UUID question) {
    questionService.retire(question);
  }
}
