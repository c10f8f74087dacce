package vn.hieuhoc.api.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.portal.support.CsrfToken;
import vn.hieuhoc.support.OpenToAll;

/** Who calls, and the proof of origin a script in the browser must send with a change. */
@OpenToAll
@Path("session")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {

  @Inject private Caller caller;
  @Inject private CsrfToken token;

  /**
   * The session of the caller.
   *
   * @param actingFor name of the person of the household the sign-in acts for just now, or null
   * @param csrfToken goes into the header {@code X-CSRF-Token}
   */
  public record Session(
      boolean signedIn,
      UUID account,
      String name,
      List<String> roles,
      String actingFor,
      String csrfToken) {

    /** Without the token. */
    @Override
    public String toString() {
      return "Session[" + account + "]";
    }
  }

  @OpenToAll
  @GET
  @APIResponseSchema(value = Session.class, responseCode = "200")
  public Response session(
      @Context HttpServletRequest request, @Context HttpServletResponse response) {
    List<String> roles =
        caller.roles().stream().map(held -> held.role().name()).distinct().sorted().toList();
    Session session =
        new Session(
            caller.isSignedIn(),
            caller.accountPublicId(),
            caller.displayName(),
            roles,
            caller.actingForName(),
            token.issue(request, response));
    return Response.ok(session).header("Cache-Control", "no-store").build();
  }
}
