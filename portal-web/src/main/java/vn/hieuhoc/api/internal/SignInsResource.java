package vn.hieuhoc.api.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.hieuhoc.account.SignInService;

/** Sign-ins made at the command line, to measure pages as a learner's browser gets them. */
@Path("sign-ins")
@ForOperator
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SignInsResource {

  @Inject private SignInService signIns;

  /**
   * A sign-in to be made.
   *
   * @param user whose
   */
  public record NewSignIn(@NotNull String user) {}

  /** What the browser would keep in its cookie: told once, never kept. */
  public record Made(String token) {

    /** Without the token. */
    @Override
    public String toString() {
      return "Made[]";
    }
  }

  @POST
  public Response create(@NotNull NewSignIn body) {
    return Response.status(Response.Status.CREATED)
        .entity(new Made(signIns.startSession(body.user()).token()))
        .build();
  }
}
