package vn.hieuhoc.api.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.api.Paged;
import vn.hieuhoc.succession.HoldingRow;
import vn.hieuhoc.succession.Placement;
import vn.hieuhoc.succession.PlacementService;
import vn.hieuhoc.succession.WaitingRow;
import vn.hieuhoc.support.PageRequest;

/** What split units left to be placed. */
@Path("units/placements")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "units")
public class PlacementsResource {

  @Inject private PlacementService placementService;

  /**
   * What was done.
   *
   * @param placed how many
   * @param left what is still there
   */
  public record Placed(int placed, HoldingRow left) {}

  @GET
  @Operation(summary = "Units that hold something to be placed, as far as the caller reaches")
  public Items<HoldingRow> list() {
    return new Items<>(placementService.holdings(), null);
  }

  @GET
  @Path("{id}/units")
  public Items<WaitingRow> units(@PathParam("id") UUID id) {
    return new Items<>(
        placementService.waiting(id, null, PageRequest.ofNumber(1, 1)).units(), null);
  }

  @GET
  @Path("{id}/people")
  public Items<WaitingRow> people(
      @PathParam("id") UUID id, @QueryParam("q") String words, @BeanParam Paged paged) {
    return Items.of(placementService.waiting(id, words, paged.request()).people());
  }

  @POST
  @Path("{id}")
  @Operation(summary = "Places hamlets, people, households or clans")
  public Placed place(@PathParam("id") UUID id, @NotNull @Valid Placement body) {
    return new Placed(placementService.place(id, body), placementService.holding(id));
  }
}
