package vn.hieuhoc.api.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.hieuhoc.consent.GivenConsent;
import vn.hieuhoc.helping.HelpedRow;
import vn.hieuhoc.helping.HelpingService;
import vn.hieuhoc.portal.helping.AgreedWords;
import vn.hieuhoc.portal.support.Preferences;
import vn.hieuhoc.portal.support.SignInCookie;

/** Whom of the household the caller may act for, and for whom the sign-in acts. */
@Path("me")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class HelpingResource {

  @Inject private HelpingService helpingService;
  @Inject private SignInCookie cookie;

  /**
   * Somebody the caller may act for.
   *
   * @param ward a child entrusted to the caller
   * @param consentNeeded the caller has yet to say that the person was asked and agreed
   * @param acting the sign-in acts for this person now
   */
  public record Helped(
      UUID id,
      String fullName,
      Integer birthYear,
      boolean ward,
      boolean consentNeeded,
      boolean acting) {}

  /** Everybody the caller may act for, the eldest first. */
  public record Household(List<Helped> items) {}

  /**
   * For whom to act from now on.
   *
   * @param person public id
   * @param consent true: the person was asked and agreed
   */
  public record ActingFor(@NotNull UUID person, boolean consent) {}

  @GET
  @Path("household")
  public Household household() {
    UUID now = helpingService.now().map(HelpedRow::id).orElse(null);
    return new Household(
        helpingService.whom().stream().map(row -> json(row, row.id().equals(now))).toList());
  }

  @PUT
  @Path("acting-for")
  public Helped begin(@NotNull @Valid ActingFor body, @Context HttpServletRequest request) {
    return json(
        helpingService.begin(
            cookie.token(request), body.person(), body.consent() ? agreed(body, request) : null),
        true);
  }

  @DELETE
  @Path("acting-for")
  public void end(@Context HttpServletRequest request) {
    helpingService.end(cookie.token(request));
  }

  private GivenConsent agreed(ActingFor body, HttpServletRequest request) {
    Locale locale = Preferences.of(request).locale();
    return helpingService.whom().stream()
        .filter(row -> row.id().equals(body.person()))
        .findFirst()
        .map(row -> AgreedWords.given(row.fullName(), locale))
        .orElse(null);
  }

  private static Helped json(HelpedRow row, boolean acting) {
    return new Helped(
        row.id(),
        row.fullName(),
        row.birthYear(),
        row.ward(),
        row.asksConsent() && !acting,
        acting);
  }
}
