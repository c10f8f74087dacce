package vn.hieuhoc.api.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import vn.hieuhoc.account.AccountKind;
import vn.hieuhoc.account.AccountRow;
import vn.hieuhoc.account.AccountService;
import vn.hieuhoc.account.AccountStatus;
import vn.hieuhoc.account.NewAccount;
import vn.hieuhoc.account.UserName;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.api.Paged;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.support.Page;

/** Accounts, for administrators. */
@Path("accounts")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AccountsResource {

  @Inject private AccountService accounts;
  @Inject private PersonService people;

  /**
   * An account as programs see it.
   *
   * @param id public id
   * @param userName user name
   * @param displayName what it is called
   * @param kind who is behind it
   * @param status whether it may sign in
   * @param lastSignInAt when it last signed in, or null
   */
  public record AccountJson(
      UUID id,
      String userName,
      String displayName,
      AccountKind kind,
      AccountStatus status,
      Instant lastSignInAt) {
    static AccountJson of(AccountRow row) {
      return new AccountJson(
          row.id(),
          row.userName(),
          row.displayName(),
          row.kind(),
          row.status(),
          row.lastSignInAt());
    }
  }

  /**
   * An account to be made.
   *
   * @param userName what is typed to sign in
   * @param password plain
   * @param displayName what it is called; the person's name when left out
   * @param person public id of the person behind it, or null
   * @param mustChangePassword false when the owner has chosen the password; true when left out
   */
  public record AccountBody(
      @NotNull String userName,
      @NotNull String password,
      String displayName,
      UUID person,
      Boolean mustChangePassword) {

    /** Without the password. */
    @Override
    public String toString() {
      return "AccountBody[" + userName + "]";
    }
  }

  /**
   * What is to change in an account.
   *
   * @param status ACTIVE or CLOSED
   */
  public record AccountChange(@NotNull AccountStatus status) {}

  @GET
  public Items<AccountJson> list(@QueryParam("q") String words, @BeanParam Paged paged) {
    Page<AccountRow> page = accounts.rows(words, paged.request());
    return new Items<>(page.items().stream().map(AccountJson::of).toList(), Items.of(page).next());
  }

  @POST
  @APIResponseSchema(value = AccountJson.class, responseCode = "201")
  public Response create(@NotNull @Valid AccountBody body, @Context UriInfo uri) {
    String name = body.displayName();
    Long person = null;
    if (body.person() != null) {
      var row = people.find(body.person());
      person = row.key();
      name = name == null ? row.fullName() : name;
    }
    UUID id =
        accounts.create(
            new NewAccount(
                UserName.of(body.userName()),
                body.password(),
                name,
                person,
                !Boolean.FALSE.equals(body.mustChangePassword()),
                null),
            AccountKind.HUMAN);
    return Answers.created(uri, id, find(id));
  }

  @GET
  @Path("{id}")
  public AccountJson find(@PathParam("id") UUID id) {
    return AccountJson.of(accounts.find(id));
  }

  /** Closes an account, or opens it again. */
  @PATCH
  @Path("{id}")
  public AccountJson change(@PathParam("id") UUID id, @NotNull @Valid AccountChange body) {
    if (body.status() == AccountStatus.CLOSED) {
      accounts.close(id);
    } else {
      accounts.reopen(id);
    }
    return find(id);
  }
}
