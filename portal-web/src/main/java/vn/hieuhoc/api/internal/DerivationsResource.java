package vn.hieuhoc.api.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import vn.hieuhoc.assessment.DerivationService;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.organisation.UnitTree;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnamTime;

/**
 * Derives the open cases of a year again, a stretch of people a call: the command goes on where the
 * last one ended.
 */
@Path("derivations")
@ForOperator
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DerivationsResource {

  private static final int MOST = 2000;

  @Inject private DerivationService derivations;
  @Inject private OrganisationService organisation;
  @Inject private Clock clock;

  /**
   * A stretch to be derived.
   *
   * @param year the assessed year
   * @param unit code of a unit of the administrative tree, or null for everybody
   * @param after key of the last person of the stretch before, 0 to begin
   * @param most how many people
   */
  public record Stretch(int year, String unit, long after, int most) {}

  @POST
  public DerivationService.Step derive(@NotNull Stretch body) {
    Long unit = body.unit() == null ? null : unit(body.unit()).key();
    return derivations.deriveSome(body.year(), unit, body.after(), Math.min(body.most(), MOST));
  }

  private UnitRow unit(String code) {
    return organisation
        .byCode(UnitTree.ADMINISTRATIVE, code, VietnamTime.today(clock))
        .orElseThrow(() -> Refused.of("unit", "account.unknown-unit-code", code));
  }
}
