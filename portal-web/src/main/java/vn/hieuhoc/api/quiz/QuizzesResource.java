package vn.hieuhoc.api.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.api.Paged;
import vn.hieuhoc.itemstatistics.ItemFigures;
import vn.hieuhoc.itemstatistics.ItemStatisticsService;
import vn.hieuhoc.progress.LearningService;
import vn.hieuhoc.quiz.AttemptService;
import vn.hieuhoc.quiz.AttemptView;
import vn.hieuhoc.quiz.MarkingService;
import vn.hieuhoc.quiz.QuizFacts;
import vn.hieuhoc.quiz.QuizService;
import vn.hieuhoc.quiz.RegradeService;
import vn.hieuhoc.regrade.RegradePreview;
import vn.hieuhoc.regrade.RegradePreviewService;
import vn.hieuhoc.support.Page;

/** Quizzes. */
@Path("quizzes")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "quizzes")
public class QuizzesResource {

  @Inject private QuizService quizService;
  @Inject private LearningService learningService;
  @Inject private AttemptService attemptService;
  @Inject private MarkingService markingService;
  @Inject private RegradePreviewService regradePreviewService;
  @Inject private ItemStatisticsService itemStatisticsService;

  /** What was created. */
  public record Created(UUID id) {}

  @GET
  public Items<QuizJson> quizzes(@BeanParam Paged paged) {
    Page<QuizFacts> page = quizService.rows(paged.request());
    return new Items<>(page.items().stream().map(QuizJson::of).toList(), Items.of(page).next());
  }

  @POST
  @Operation(
      summary = "Makes a quiz",
      description =
          "Of questions of banks (questions: ids), of new ones (newQuestions), or of both.")
  @APIResponseSchema(value = Created.class, responseCode = "201")
  public Response create(@NotNull @Valid QuizJson body, @Context UriInfo uri) {
    UUID id = quizService.create(body.toCommand());
    return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(new Created(id))
        .build();
  }

  @GET
  @Path("{id}")
  public QuizJson quiz(@PathParam("id") UUID id) {
    return QuizJson.of(quizService.details(id));
  }

  @PUT
  @Path("{id}")
  public void change(@PathParam("id") UUID id, @NotNull @Valid QuizJson body) {
    quizService.change(id, body.toCommand());
  }

  /** Questions of banks to be asked too. */
  public record More(@NotNull List<@NotNull UUID> questions) {}

  @POST
  @Path("{id}/questions")
  @Operation(
      summary = "Asks questions of banks too, behind the others",
      description = "Those the quiz asks already stay where they are.")
  public void askToo(@PathParam("id") UUID id, @NotNull @Valid More body) {
    quizService.askToo(id, body.questions());
  }

  @GET
  @Path("{id}/waiting-answers")
  @Operation(summary = "The essays of a quiz that wait for a person, the longest waiting first")
  public Items<MarkingService.Waiting> waiting(@PathParam("id") UUID id, @BeanParam Paged paged) {
    return Items.of(markingService.waiting(id, paged.request()));
  }

  @GET
  @Path("{id}/item-statistics")
  @Operation(
      summary = "How the questions of a quiz do",
      description =
          "difficulty: mean share of the points earned; discrimination: correlation with the rest of"
              + " the quiz; both null with fewer than 30 answers.")
  public Items<ItemFigures> items(@PathParam("id") UUID id) {
    return new Items<>(itemStatisticsService.ofQuiz(id), null);
  }

  @GET
  @Path("{id}/regrade")
  @Operation(
      summary = "What marking the quiz anew by the newest versions of its questions would change",
      description =
          "points tells whose points of the title of learning citizen would be others, with the"
              + " criteria; they are worked out for the first 200 people, left says of how many more"
              + " they were not.")
  public RegradePreview regradePreview(@PathParam("id") UUID id) {
    return regradePreviewService.preview(id);
  }

  /** The changes to be applied: the proof of the preview, and why. */
  public record Regrade(@NotNull String proof, @NotNull String reason) {}

  @POST
  @Path("{id}/regrade")
  @Operation(
      summary = "Marks the quiz anew",
      description =
          "proof is the one of the preview; when the changes are others by now it is 409 and nothing"
              + " happens. Old results stay.")
  public RegradeService.Preview regrade(@PathParam("id") UUID id, @NotNull @Valid Regrade body) {
    return regradePreviewService.apply(id, body.proof(), body.reason());
  }

  @POST
  @Path("{id}/attempts")
  @Operation(
      summary = "Begins an attempt, or goes on with the open one",
      description =
          "Answers 201 with the sheet of questions, without right answers. It belongs to the"
              + " caller's newest place in a course with this quiz. Who has none gets one where"
              + " everybody may learn the course alone; elsewhere it is 409 learning.no-place.")
  @APIResponseSchema(value = AttemptView.class, responseCode = "201")
  public Response attempt(@PathParam("id") UUID id, @Context UriInfo uri) {
    UUID attempt = learningService.startAttempt(id);
    return Response.created(
            uri.getBaseUriBuilder().path("attempts").path(attempt.toString()).build())
        .entity(attemptService.view(attempt))
        .build();
  }
}
