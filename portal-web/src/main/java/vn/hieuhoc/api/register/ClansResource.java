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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.collective.ClanChange;
import vn.hieuhoc.collective.ClanRow;
import vn.hieuhoc.collective.ClanService;
import vn.hieuhoc.collective.NewClan;
import vn.hieuhoc.collective.NewMember;

/** The register of clans. */
@Path("clans")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ClansResource {

  @Inject private ClanService clans;

  /**
   * A clan as programs see it.
   *
   * @param id public id
   * @param name its name
   * @param unit public id of the unit where its council sits
   * @param unitName name of that unit
   * @param validFrom first day
   * @param validTo first day without it, or null
   * @param members its memberships, or null in lists
   */
  public record ClanJson(
      UUID id,
      String name,
      UUID unit,
      String unitName,
      LocalDate validFrom,
      LocalDate validTo,
      List<MemberJson> members) {
    static ClanJson of(ClanRow row, List<MemberJson> members) {
      return new ClanJson(
          row.id(),
          row.name(),
          row.unit(),
          row.unitName(),
          row.validFrom(),
          row.validTo(),
          members);
    }
  }

  /** Clans in the caller's reach in the order of entry. */
  @GET
  public Items<ClanJson> list(@QueryParam("unit") String unit, @BeanParam After part) {
    return part.items(
        clans.list(After.idOrNull("unit", unit), part.after(), part.limitAndOne()),
        ClanRow::id,
        row -> ClanJson.of(row, null));
  }

  @POST
  @APIResponseSchema(value = ClanJson.class, responseCode = "201")
  public Response create(@NotNull @Valid NewClan body, @Context UriInfo uri) {
    UUID id = clans.create(body);
    return Answers.created(uri, id, find(id));
  }

  @GET
  @Path("{id}")
  public ClanJson find(@PathParam("id") UUID id) {
    return ClanJson.of(clans.find(id), clans.members(id).stream().map(MemberJson::of).toList());
  }

  @PATCH
  @Path("{id}")
  public ClanJson change(@PathParam("id") UUID id, @NotNull @Valid ClanChange body) {
    clans.change(id, body);
    return find(id);
  }

  @POST
  @Path("{id}/members")
  public ClanJson join(@PathParam("id") UUID id, @NotNull @Valid Joining body) {
    clans.join(id, new NewMember(body.person(), body.role()), body.from());
    return find(id);
  }

  @PATCH
  @Path("{id}/members/{person}")
  public ClanJson leave(
      @PathParam("id") UUID id, @PathParam("person") UUID person, @NotNull @Valid Ending body) {
    clans.leave(id, person, body.to());
    return find(id);
  }
}
