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
import vn.hieuhoc.account.AccountService;

/** Bearer tokens made at the command line. */
@Path("tokens")
@ForOperator
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TokensResource {

  @Inject private AccountService accounts;

  /**
   * A token to be made.
   *
   * @param user whose
   * @param label what it is for
   * @param days how long it lasts, or null for ever
   */
  public record NewToken(@NotNull String user, @NotNull String label, Integer days) {}

  /** The token: told once, never kept. */
  public record Made(String token) {

    /** Without the token. */
    @Override
    public String toString() {
      return "Made[]";
    }
  }

  @POST
  public Response create(@NotNull NewToken body) {
    return Response.status(Response.Status.CREATED)
        .entity(new Made(accounts.createToken(body.user(), body.label(), body.days())))
        .build();
  }
}
