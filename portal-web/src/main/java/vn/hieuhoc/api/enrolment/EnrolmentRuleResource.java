package vn.hieuhoc.api.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.StringReader;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.api.Paged;
import vn.hieuhoc.enrolmentrule.EnrolmentRuleService;
import vn.hieuhoc.enrolmentrule.RuleEffect;
import vn.hieuhoc.enrolmentrule.RulePerson;
import vn.hieuhoc.enrolmentrule.RulePreview;
import vn.hieuhoc.enrolmentrule.SavedRule;
import vn.hieuhoc.support.Json;
import vn.hieuhoc.support.NotFound;

/** Who belongs in an offering by rule. */
@Path("offerings/{offering}/rule")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "enrolments")
public class EnrolmentRuleResource {

  @Inject private EnrolmentRuleService ruleService;

  /**
   * The rule as it is kept.
   *
   * @param rule the rule, {v: 1, rule: NODE}
   * @param savedAt when it was saved
   * @param evaluatedAt when it was last followed for everybody
   */
  public record Rule(JsonObject rule, Instant savedAt, Instant evaluatedAt) {

    static Rule of(SavedRule saved) {
      try (JsonReader reader = Json.createReader(new StringReader(saved.rule()))) {
        return new Rule(reader.readObject(), saved.savedAt(), saved.evaluatedAt());
      }
    }
  }

  /** A rule to be looked at or kept: {@code {"v": 1, "rule": {…}}} under {@code rule}. */
  public record Wanted(@NotNull JsonObject rule) {}

  @GET
  public Rule rule(@PathParam("offering") UUID offering) {
    return ruleService
        .rule(offering)
        .map(Rule::of)
        .orElseThrow(() -> new NotFound("enrolment-rule", offering));
  }

  @PUT
  @Operation(
      summary = "Sets the rule",
      description =
          "rule: {v: 1, rule: NODE}; a node is {is: livesIn, unit}, {is: group, group}, {is: works,"
              + " as}, {is: holds, post}, {is: all|any, of: […]} or {is: not, of: [ONE]}.")
  public void save(@PathParam("offering") UUID offering, @NotNull @Valid Wanted body) {
    ruleService.save(offering, body.rule().toString());
  }

  @DELETE
  @Operation(summary = "Takes the rule away; whom it brought in stays")
  public void remove(@PathParam("offering") UUID offering) {
    ruleService.remove(offering);
  }

  @POST
  @Path("preview")
  @Operation(summary = "What a rule would do, in all and by commune; nothing is kept")
  public RulePreview preview(@PathParam("offering") UUID offering, @NotNull @Valid Wanted body) {
    return ruleService.preview(offering, body.rule().toString());
  }

  @POST
  @Path("people")
  @Operation(
      summary = "Of whom a rule speaks, by name",
      description = "effect: ENTERS (when left out), LEAVES, STAYS, STAYS_BEGUN, UNREADY.")
  public Items<RulePerson> people(
      @PathParam("offering") UUID offering,
      @QueryParam("effect") @DefaultValue("ENTERS") RuleEffect effect,
      @BeanParam Paged paged,
      @NotNull @Valid Wanted body) {
    return Items.of(ruleService.people(offering, body.rule().toString(), effect, paged.request()));
  }
}
