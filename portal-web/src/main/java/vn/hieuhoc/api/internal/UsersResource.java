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
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.account.AccountKind;
import vn.hieuhoc.account.NewAccount;
import vn.hieuhoc.account.ProgramGrant;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.role.OperatorAccountService;
import vn.hieuhoc.role.OperatorAccountService.RoleAt;
import vn.hieuhoc.support.Refused;

/** Accounts made at the command line. */
@Path("users")
@ForOperator
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class UsersResource {

  @Inject private OperatorAccountService accounts;

  /**
   * An account to be made.
   *
   * @param user what is typed to sign in
   * @param password plain
   * @param name what the account is called, or null for the user name
   * @param program true for a program that sends learning records
   * @param maxTrust program: the highest trust its records may have, or null
   * @param scopes program: what it may do, or null for everything
   * @param actors program: home pages of whom it may speak, or null for everybody
   * @param mustChangePassword true when the password was made up by the command
   * @param roles roles to hold from today on
   */
  public record NewUser(
      @NotNull String user,
      @NotNull String password,
      String name,
      boolean program,
      String maxTrust,
      List<String> scopes,
      List<String> actors,
      boolean mustChangePassword,
      List<NewRole> roles) {

    /** Without the password. */
    @Override
    public String toString() {
      return "NewUser[" + user + "]";
    }
  }

  /** A role at the unit with this code. */
  public record NewRole(String role, String unit) {}

  /** The account that was made. */
  public record Made(UUID id) {}

  @POST
  public Response create(@NotNull NewUser body) {
    NewAccount account =
        new NewAccount(
            body.user(),
            body.password(),
            body.name() == null ? body.user() : body.name(),
            null,
            body.mustChangePassword(),
            trust(body.maxTrust()));
    UUID id =
        body.program()
            ? accounts.createProgram(account, grant(body))
            : accounts.create(account, AccountKind.HUMAN, roles(body));
    return Response.status(Response.Status.CREATED).entity(new Made(id)).build();
  }

  private static ProgramGrant grant(NewUser body) {
    return ProgramGrant.of(orNone(body.scopes()), orNone(body.actors()));
  }

  private static List<RoleAt> roles(NewUser body) {
    return orNone(body.roles()).stream()
        .map(each -> new RoleAt(role(each.role()), each.unit()))
        .toList();
  }

  private static <T> List<T> orNone(List<T> some) {
    return some == null ? List.of() : some;
  }

  private static String trust(String name) {
    if (name == null || Stream.of(Trust.values()).anyMatch(trust -> trust.name().equals(name))) {
      return name;
    }
    throw Refused.of("maxTrust", "account.unknown-trust", name);
  }

  private static Role role(String name) {
    for (Role role : Role.values()) {
      if (role.name().equals(name)) {
        return role;
      }
    }
    throw Refused.of("role", "account.unknown-role", name);
  }
}
