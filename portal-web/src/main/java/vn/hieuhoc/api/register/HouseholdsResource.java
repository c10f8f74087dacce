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
import vn.hieuhoc.collective.HouseholdLifeService;
import vn.hieuhoc.collective.HouseholdRow;
import vn.hieuhoc.collective.HouseholdService;
import vn.hieuhoc.collective.NewHousehold;
import vn.hieuhoc.collective.NewMember;

/** The register of households. */
@Path("households")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class HouseholdsResource {

  @Inject private HouseholdService households;
  @Inject private HouseholdLifeService life;

  /**
   * A household as programs see it.
   *
   * @param id public id
   * @param code code in its hamlet
   * @param unit public id of the hamlet or commune
   * @param unitName its name
   * @param headName name of the head, or null
   * @param validFrom first day
   * @param validTo first day without it, or null
   * @param members its memberships, or null in lists
   */
  public record HouseholdJson(
      UUID id,
      String code,
      UUID unit,
      String unitName,
      String headName,
      LocalDate validFrom,
      LocalDate validTo,
      List<MemberJson> members) {
    static HouseholdJson of(HouseholdRow row, List<MemberJson> members) {
      return new HouseholdJson(
          row.id(),
          row.code(),
          row.unit(),
          row.unitName(),
          row.headName(),
          row.validFrom(),
          row.validTo(),
          members);
    }
  }

  /** Households in the caller's reach in the order of entry. */
  @GET
  public Items<HouseholdJson> list(@QueryParam("unit") String unit, @BeanParam After part) {
    return part.items(
        households.list(After.idOrNull("unit", unit), part.after(), part.limitAndOne()),
        HouseholdRow::id,
        row -> HouseholdJson.of(row, null));
  }

  @POST
  @APIResponseSchema(value = HouseholdJson.class, responseCode = "201")
  public Response create(@NotNull @Valid NewHousehold body, @Context UriInfo uri) {
    UUID id = households.create(body);
    return Answers.created(uri, id, find(id));
  }

  @GET
  @Path("{id}")
  public HouseholdJson find(@PathParam("id") UUID id) {
    return HouseholdJson.of(
        households.find(id), households.members(id).stream().map(MemberJson::of).toList());
  }

  @PATCH
  @Path("{id}")
  public HouseholdJson change(
      @PathParam("id") UUID id, @NotNull HouseholdLifeService.HouseholdChange body) {
    life.change(id, body);
    return find(id);
  }

  @POST
  @Path("{id}/members")
  public HouseholdJson join(@PathParam("id") UUID id, @NotNull @Valid Joining body) {
    households.join(id, new NewMember(body.person(), body.role()), body.from());
    return find(id);
  }

  @PATCH
  @Path("{id}/members/{person}")
  public HouseholdJson leave(
      @PathParam("id") UUID id, @PathParam("person") UUID person, @NotNull @Valid Ending body) {
    households.leave(id, person, body.to());
    return find(id);
  }
}
