package vn.hieuhoc.api.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.question.Answer;
import vn.hieuhoc.quiz.AttemptService;
import vn.hieuhoc.quiz.AttemptView;
import vn.hieuhoc.quiz.MarkingService;
import vn.hieuhoc.quiz.SaveAnswer;
import vn.hieuhoc.quiz.SavedAnswer;

/** Attempts at quizzes, by those who make them. */
@Path("attempts")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "quizzes")
public class AttemptsResource {

  @Inject private AttemptService attemptService;
  @Inject private MarkingService markingService;

  /**
   * An answer is kept.
   *
   * @param n place of the question
   * @param savedAt when it was kept
   * @param outdated true when a newer answer was there, which stays
   */
  public record Saved(int n, Instant savedAt, boolean outdated) {}

  @GET
  @Path("{id}")
  public AttemptView attempt(@PathParam("id") UUID id) {
    return attemptService.view(id);
  }

  @PUT
  @Path("{id}/answers/{n}")
  @Operation(
      summary = "Keeps the answer to the n-th question",
      description =
          "The body is {\"choice\": \"a\"}, {\"choices\": [\"a\", \"c\"]}, {\"value\": true} or"
              + " {\"text\": \"115\"}, or one of these under \"answer\"; {} takes the answer back."
              + " Sent again with the same Idempotency-Key (a UUID) it changes nothing, however late."
              + " Beside \"answer\" may stand device (a UUID of the browser), sequence (a number that"
              + " grows with each answer of the device) and waitedMs (how long the answer waited in"
              + " the device): an older answer than the one that is kept is not taken, and outdated"
              + " is true. 200 means that this answer or a newer one is kept for good.")
  public Saved save(
      @PathParam("id") UUID id,
      @PathParam("n") int n,
      @HeaderParam("Idempotency-Key") String key,
      @NotNull JsonObject body) {
    SavedAnswer saved = attemptService.save(id, n, said(body, uuidOrNull(key)));
    return new Saved(n, saved.savedAt(), saved.outdated());
  }

  private static SaveAnswer said(JsonObject body, UUID key) {
    if (!body.containsKey("answer")) {
      return new SaveAnswer(key, null, 0, Duration.ZERO, Answer.read(body));
    }
    return new SaveAnswer(
        key,
        uuidOrNull(body.getString("device", null)),
        number(body, "sequence"),
        Duration.ofMillis(number(body, "waitedMs")),
        Answer.read(body.get("answer")));
  }

  private static long number(JsonObject body, String name) {
    return body.get(name) instanceof JsonNumber number ? number.longValue() : 0;
  }

  @POST
  @Path("{id}/submission")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "Submits and marks the attempt",
      description = "Submitting again answers the same result and changes nothing.")
  public AttemptView submit(@PathParam("id") UUID id) {
    return attemptService.submit(id);
  }

  @PUT
  @Path("{id}/answers/{n}/marks")
  @Operation(
      summary = "Marks an essay by its rubric",
      description =
          "The body is {\"points\": {\"a\": 1.5, \"b\": 2}, \"remark\": \"…\"} with a value for every"
              + " line of the rubric. With the last essay marked the attempt has its result.")
  public void mark(
      @PathParam("id") UUID id, @PathParam("n") int n, @NotNull @Valid MarkingService.Marks body) {
    markingService.mark(id, n, body);
  }

  private static UUID uuidOrNull(String key) {
    try {
      return key == null ? null : UUID.fromString(key);
    } catch (IllegalArgumentException otherKey) {
      return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }
  }
}
