package vn.hieuhoc.api.register;

import jakarta.enterprise.context.RequestScoped;
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
import java.time.LocalDate;
import java.util.UUID;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.account.AccountService;
import vn.hieuhoc.account.RoleAssignmentRow;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.support.Refused;

/** Which account holds which role where, for administrators. */
@Path("role-assignments")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RoleAssignmentsResource {

  @Inject private AccountService accounts;
  @Inject private OrganisationService organisation;

  /**
   * A role as programs see it.
   *
   * @param id public id
   * @param account public id of the account
   * @param userName its user name
   * @param role the role
   * @param unit public id of the unit at which it is held
   * @param validFrom first day
   * @param validTo first day without it, or null
   */
  public record RoleJson(
      UUID id,
      UUID account,
      String userName,
      Role role,
      UUID unit,
      LocalDate validFrom,
      LocalDate validTo) {
    static RoleJson of(RoleAssignmentRow row) {
      return new RoleJson(
          row.id(),
          row.account(),
          row.userName(),
          row.role(),
          row.unit(),
          row.validFrom(),
          row.validTo());
    }
  }

  /**
   * A role to be given.
   *
   * @param account public id of the account
   * @param role the role
   * @param unit public id of the unit; the role reaches its subtree
   * @param from first day
   * @param to first day without it, or null
   */
  public record RoleBody(
      @NotNull UUID account,
      @NotNull Role role,
      @NotNull UUID unit,
      @NotNull LocalDate from,
      LocalDate to) {}

  @GET
  public Items<RoleJson> list(@QueryParam("account") String account, @BeanParam After part) {
    UUID of = After.idOrNull("account", account);
    if (of != null) {
      return new Items<>(accounts.roles(of).stream().map(RoleJson::of).toList(), null);
    }
    return part.items(
        accounts.roleList(part.after(), part.limitAndOne()), RoleAssignmentRow::id, RoleJson::of);
  }

  @POST
  public Response create(@NotNull @Valid RoleBody body, @Context UriInfo uri) {
    Long unit = organisation.key(body.unit());
    UUID id = accounts.assign(body.account(), body.role(), unit, body.from(), body.to());
    if (id == null) {
      throw Refused.of("role", "account.role-held", body.role().name());
    }
    return Answers.created(uri, id, find(id));
  }

  @GET
  @Path("{id}")
  public RoleJson find(@PathParam("id") UUID id) {
    return RoleJson.of(accounts.role(id));
  }

  /** Ends a role. */
  @PATCH
  @Path("{id}")
  public RoleJson end(@PathParam("id") UUID id, @NotNull @Valid Ending body) {
    accounts.endRole(id, body.to());
    return find(id);
  }
}
