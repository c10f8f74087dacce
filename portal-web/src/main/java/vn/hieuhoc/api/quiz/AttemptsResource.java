package vn.hieuhoc.api.quiz;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
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
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.question.Answer;
import vn.hieuhoc.quiz.AttemptService;
import vn.hieuhoc.quiz.AttemptView;

/** Attempts at quizzes, by those who make them. */
@Path("attempts")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "quizzes")
public class AttemptsResource {

  @Inject private AttemptService attemptService;

  /**
   * An answer is kept.
   *
   * @param n place of the question
   * @param savedAt when it was kept
   */
  public record Saved(int n, Instant savedAt) {}

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
              + " Sent again with the same Idempotency-Key (a UUID) it changes nothing. 200 means it"
              + " is kept for good.")
  public Saved save(
      @PathParam("id") UUID id,
      @PathParam("n") int n,
      @HeaderParam("Idempotency-Key") String key,
      @NotNull JsonObject body) {
    JsonValue answer = body.containsKey("answer") ? body.get("answer") : body;
    return new Saved(n, attemptService.save(id, n, uuidOrNull(key), Answer.read(answer)));
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

  private static UUID uuidOrNull(String key) {
    try {
      return key == null ? null : UUID.fromString(key);
    } catch (IllegalArgumentException otherKey) {
      return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }
  }
}
