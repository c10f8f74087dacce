package vn.hieuhoc.api.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.role.DelegationService;
import vn.hieuhoc.role.NewDelegation;
import vn.hieuhoc.role.RoleAssignmentRow;
import vn.hieuhoc.role.RoleSearch;
import vn.hieuhoc.role.RoleService;
import vn.hieuhoc.support.Refused;

/** Which account holds which role where: for administrators, and for those who delegate one. */
@Path("role-assignments")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RoleAssignmentsResource {

  @Inject private RoleService roles;
  @Inject private DelegationService delegations;
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
   * @param delegatedBy public id of the account on whose behalf it is held, or null
   * @param delegatedFrom public id of the role it was delegated from, or null
   */
  public record RoleJson(
      UUID id,
      UUID account,
      String userName,
      Role role,
      UUID unit,
      LocalDate validFrom,
      LocalDate validTo,
      UUID delegatedBy,
      UUID delegatedFrom) {
    static RoleJson of(RoleAssignmentRow row) {
      return new RoleJson(
          row.id(),
          row.account(),
          row.userName(),
          row.role(),
          row.unit(),
          row.validFrom(),
          row.lastsUntil(),
          row.delegatedBy(),
          row.delegatedFrom());
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

  /**
   * All roles of one account, or the roles in the caller's reach in the order they were given: of
   * one unit, of one sort, held on a day.
   */
  @GET
  public Items<RoleJson> list(
      @QueryParam("account") String account,
      @QueryParam("unit") String unit,
      @QueryParam("role") String role,
      @QueryParam("asOf") String asOf,
      @BeanParam After part) {
    UUID of = After.idOrNull("account", account);
    if (of != null) {
      return new Items<>(roles.of(of).stream().map(RoleJson::of).toList(), null);
    }
    UUID at = After.idOrNull("unit", unit);
    RoleSearch search =
        new RoleSearch(
            at == null ? null : organisation.key(at),
            roleOrNull(role),
            Days.of("asOf", asOf, null));
    return part.items(
        roles.list(search, part.after(), part.limitAndOne()), RoleAssignmentRow::id, RoleJson::of);
  }

  @POST
  @APIResponseSchema(value = RoleJson.class, responseCode = "201")
  public Response create(@NotNull @Valid RoleBody body, @Context UriInfo uri) {
    Long unit = organisation.key(body.unit());
    UUID id = roles.assign(body.account(), body.role(), unit, body.from(), body.to());
    if (id == null) {
      throw Refused.of("role", "account.role-held", body.role().name());
    }
    return Answers.created(uri, id, find(id));
  }

  @GET
  @Path("{id}")
  public RoleJson find(@PathParam("id") UUID id) {
    return RoleJson.of(roles.find(id));
  }

  /** What was delegated from a role, newest first. */
  @GET
  @Path("{id}/delegations")
  public Items<RoleJson> delegations(@PathParam("id") UUID id) {
    return new Items<>(delegations.from(id).stream().map(RoleJson::of).toList(), null);
  }

  /**
   * A role to be lent.
   *
   * @param account public id of the account that is to act on the holder's behalf
   * @param unit public id of the unit at which it may, or null for that of the role
   * @param from first day, or null for today
   * @param to first day without it
   * @param reason why an administrator lends it and not its holder; null from the holder
   */
  public record DelegationBody(
      @NotNull UUID account,
      UUID unit,
      LocalDate from,
      @NotNull LocalDate to,
      @Size(max = 300) String reason) {}

  /**
   * The holder of a role lets another account act under it for a time; or an administrator does,
   * with a reason, for a holder who cannot.
   */
  @POST
  @Path("{id}/delegations")
  @APIResponseSchema(value = RoleJson.class, responseCode = "201")
  public Response delegate(
      @PathParam("id") UUID id, @NotNull @Valid DelegationBody body, @Context UriInfo uri) {
    NewDelegation lent = new NewDelegation(body.account(), body.unit(), body.from(), body.to());
    UUID made =
        body.reason() == null
            ? delegations.delegate(id, lent)
            : delegations.delegateFor(id, lent, body.reason());
    return Response.created(
            uri.getBaseUriBuilder()
                .path(RoleAssignmentsResource.class)
                .path(made.toString())
                .build())
        .entity(find(made))
        .build();
  }

  /** Ends a role: an administrator any, who delegated one that one. */
  @PATCH
  @Path("{id}")
  public RoleJson end(@PathParam("id") UUID id, @NotNull @Valid Ending body) {
    roles.end(id, body.to());
    return find(id);
  }

  private static Role roleOrNull(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return Role.valueOf(text.strip());
    } catch (IllegalArgumentException unknown) {
      throw Refused.of("role", "account.unknown-role", text);
    }
  }
}
