package vn.hieuhoc.api.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.api.Paged;
import vn.hieuhoc.indicator.CountedRow;
import vn.hieuhoc.indicator.Indicator;
import vn.hieuhoc.indicator.IndicatorService;
import vn.hieuhoc.indicator.NewTarget;
import vn.hieuhoc.indicator.TargetService;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.portal.support.Preferences;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.support.OpenToAll;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.Refused;

/** Indicators of the plan: figures for everybody, who is behind them for the staff of the unit. */
@Path("indicators")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class IndicatorsResource {

  @Inject private IndicatorService indicators;
  @Inject private TargetService targets;
  @Inject private OrganisationService organisation;
  @Context private HttpServletRequest request;

  @OpenToAll
  @GET
  public Items<IndicatorAnswer.Definition> list() {
    return new Items<>(
        Arrays.stream(Indicator.values())
            .map(indicator -> IndicatorAnswer.Definition.of(indicator, texts()))
            .toList(),
        null);
  }

  /** The value for a unit; for the province when no unit is named. */
  @OpenToAll
  @GET
  @Path("{code}/values")
  public IndicatorAnswer.Value value(
      @PathParam("code") String code, @BeanParam ReadingParameters parameters) {
    return IndicatorAnswer.Value.of(
        indicators.value(code, unit(parameters), parameters.reading()), texts());
  }

  /** The values of the units right under a unit, the best first. */
  @OpenToAll
  @GET
  @Path("{code}/ranking")
  public Items<IndicatorAnswer.Value> ranking(
      @PathParam("code") String code, @BeanParam ReadingParameters parameters) {
    List<IndicatorAnswer.Value> values =
        indicators.ranking(code, unit(parameters), parameters.reading()).stream()
            .map(value -> IndicatorAnswer.Value.of(value, texts()))
            .toList();
    return new Items<>(values, null);
  }

  /** Those behind the value, by name; {@code ?counted=true} for the numerator only. */
  @GET
  @Path("{code}/people")
  public Items<IndicatorAnswer.Behind> people(
      @PathParam("code") String code,
      @QueryParam("counted") String counted,
      @BeanParam ReadingParameters parameters,
      @BeanParam Paged paged) {
    Page<CountedRow> page =
        indicators.people(
            code, unit(parameters), parameters.reading(), truth(counted), paged.request());
    return Items.of(
        new Page<>(
            page.items().stream().map(IndicatorAnswer.Behind::of).toList(),
            page.total(),
            page.request()));
  }

  /** Sets the target of a unit for a year. */
  @PUT
  @Path("{code}/targets/{unit}")
  public void target(
      @PathParam("code") String code, @PathParam("unit") UUID unit, @NotNull NewTarget target) {
    targets.set(code, unit, target);
  }

  private UUID unit(ReadingParameters parameters) {
    UUID named = parameters.unitOr(null);
    return named == null ? organisation.province().id() : named;
  }

  private Texts texts() {
    return Texts.pages(Preferences.of(request).locale());
  }

  private static Boolean truth(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw Refused.of("counted", "support.not-a-truth", text);
    };
  }
}
