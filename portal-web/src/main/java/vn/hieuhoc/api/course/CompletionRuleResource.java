package vn.hieuhoc.api.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.completion.RuleInForce;
import vn.hieuhoc.course.CourseService;
import vn.hieuhoc.progress.RuleTrialService;
import vn.hieuhoc.progress.RuleTrialService.RuleTrial;
import vn.hieuhoc.support.Json;

/** When a course is finished. */
@Path("courses/{course}/completion-rule")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "courses")
public class CompletionRuleResource {

  @Inject private CourseService courseService;
  @Inject private RuleTrialService trialService;

  /**
   * A version of the rule.
   *
   * @param version its number, from 1
   * @param from when it came into force
   * @param everybody whether it also holds for those who learnt already when it came
   * @param why the reason for it, or null
   * @param rule the rule, with its version of the language under v
   */
  public record Version(int version, Instant from, boolean everybody, String why, JsonObject rule) {

    static Version of(RuleInForce rule) {
      try (JsonReader reader = Json.createReader(new StringReader(rule.rule().json()))) {
        return new Version(
            rule.number(), rule.from(), rule.everybody(), rule.why(), reader.readObject());
      }
    }
  }

  @GET
  @Operation(summary = "Every rule the course ever had, the newest first")
  public Items<Version> versions(@PathParam("course") UUID course) {
    List<Version> versions = new ArrayList<>();
    trialService.history(course).rules().forEach(rule -> versions.add(Version.of(rule)));
    Collections.reverse(versions);
    return new Items<>(versions, null);
  }

  @PUT
  @Operation(
      summary = "Sets when the course is finished, for those who enrol from now on",
      description =
          "Such as {\"v\": 1, \"rule\": {\"is\": \"share\", \"atLeast\": 0.8}}. With everybody=true it"
              + " also holds for those who learn already. Nobody who has finished loses that. A line"
              + " \"why\" beside \"rule\" is kept with the version. With dryRun=true nothing is kept;"
              + " the answer says what the rule would do if it held for everybody.")
  @APIResponseSchema(value = RuleTrial.class, responseDescription = "What it would do (dryRun)")
  @APIResponse(responseCode = "204", description = "It is set.")
  public Response set(
      @PathParam("course") UUID course,
      @QueryParam("everybody") boolean everybody,
      @QueryParam("dryRun") boolean dryRun,
      @NotNull JsonObject body) {
    if (dryRun) {
      return Response.ok(trialService.tried(course, body.toString())).build();
    }
    courseService.setRule(course, body.toString(), everybody, body.getString("why", null));
    return Response.noContent().build();
  }
}
