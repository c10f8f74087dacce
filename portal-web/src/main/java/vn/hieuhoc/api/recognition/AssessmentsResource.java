package vn.hieuhoc.api.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.assessment.AssessmentService;
import vn.hieuhoc.assessment.CaseStatus;
import vn.hieuhoc.assessment.GivenScore;
import vn.hieuhoc.assessment.ScoreLevel;
import vn.hieuhoc.portal.support.Preferences;
import vn.hieuhoc.support.Refused;

/** Cases: what the person, the hamlet and the commune say of them. */
@Path("assessments/{id}")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assessments")
public class AssessmentsResource {

  @Inject private AssessmentService assessments;

  /** The points of one level, which take the place of those it gave before. */
  public record Scores(@NotNull List<@NotNull @Valid GivenScore> scores) {}

  /**
   * What the commune finds.
   *
   * @param verdict PROPOSED, DECLINED or RETURNED
   */
  public record Finding(@NotNull CaseStatus verdict, String note) {}

  @GET
  public AssessmentJson assessment(@PathParam("id") UUID id, @Context HttpServletRequest request) {
    return AssessmentJson.of(assessments.byId(id), Preferences.of(request).locale());
  }

  @PUT
  @Path("scores/{level}")
  @Operation(
      summary = "Scores of a level: self, grassroots or commune",
      description = "Points that differ from what the records prove carry a reason.")
  public AssessmentJson score(
      @PathParam("id") UUID id,
      @PathParam("level") String level,
      @NotNull @Valid Scores body,
      @Context HttpServletRequest request) {
    assessments.score(id, level(level), body.scores());
    return assessment(id, request);
  }

  @POST
  @Path("finding")
  @Operation(summary = "The commune proposes, declines or sends back, until a decision is signed")
  public AssessmentJson find(
      @PathParam("id") UUID id, @NotNull @Valid Finding body, @Context HttpServletRequest request) {
    assessments.judge(id, body.verdict(), body.note());
    return assessment(id, request);
  }

  private static ScoreLevel level(String text) {
    return Arrays.stream(ScoreLevel.values())
        .filter(level -> level.name().equals(text.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> Refused.of("level", "assessment.level-unknown", text));
  }
}
