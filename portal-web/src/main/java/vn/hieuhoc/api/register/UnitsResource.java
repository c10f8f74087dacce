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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.gazetteer.Territory;
import vn.hieuhoc.gazetteer.UnitFoundingService;
import vn.hieuhoc.headcount.Headcount;
import vn.hieuhoc.headcount.HeadcountService;
import vn.hieuhoc.organisation.AreaPeriod;
import vn.hieuhoc.organisation.AreaService;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.SuccessorRow;
import vn.hieuhoc.organisation.UnitHistoryService;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.organisation.UnitTree;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.OpenToAll;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnamTime;

/** The dated trees of units. */
@OpenToAll
@Path("units")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class UnitsResource {

  private static final int MOST_FOUND = 200;

  @Inject private OrganisationService organisation;
  @Inject private UnitFoundingService founding;
  @Inject private HeadcountService headcounts;
  @Inject private AreaService areaService;
  @Inject private UnitHistoryService history;
  @Inject private Clock clock;

  /** A tree as at a day, whole or in pages; the children of one unit; or units by name. */
  @OpenToAll
  @GET
  public Items<UnitJson> list(
      @QueryParam("tree") String tree,
      @QueryParam("parent") String parent,
      @QueryParam("asOf") String asOf,
      @QueryParam("q") String words,
      @BeanParam After part) {
    LocalDate day = Days.of("asOf", asOf, VietnamTime.today(clock));
    UnitTree wanted = tree == null || tree.isBlank() ? null : treeOf(tree);
    UnitTree searched = wanted == null ? UnitTree.ADMINISTRATIVE : wanted;
    UUID above = After.idOrNull("parent", parent);
    List<UnitRow> rows;
    if (words != null && !words.isBlank()) {
      rows = organisation.search(words, searched, day, MOST_FOUND);
    } else if (above != null) {
      rows = organisation.children(organisation.key(above), day);
    } else {
      rows = organisation.tree(searched, day);
    }
    List<UnitRow> kept =
        rows.stream()
            .filter(row -> wanted == null || row.tree() == wanted)
            .filter(row -> above == null || above.equals(row.parent()))
            .toList();
    return part(kept, part);
  }

  @OpenToAll
  @GET
  @Path("{id}")
  public UnitJson find(@PathParam("id") UUID id, @QueryParam("asOf") String asOf) {
    LocalDate day = Days.of("asOf", asOf, null);
    UnitRow row =
        day == null
            ? organisation.unit(id)
            : organisation
                .unitAt(organisation.key(id), day)
                .orElseThrow(() -> new NotFound("unit", id));
    return UnitJson.of(row, organisation.areas(row.key()));
  }

  @OpenToAll
  @GET
  @Path("{id}/successors")
  public Items<SuccessorRow> successors(@PathParam("id") UUID id) {
    return new Items<>(history.successors(id), null);
  }

  /** People, households, clans and hamlets of a unit as at a day, on the map of then or today. */
  @GET
  @Path("{id}/headcount")
  public Headcount headcount(
      @PathParam("id") UUID id, @QueryParam("asOf") String asOf, @QueryParam("map") String map) {
    return headcounts.of(id, Days.of("asOf", asOf, null), Territory.named(map));
  }

  /** Makes a hamlet, or what serves a commune or hamlet. */
  @POST
  @APIResponseSchema(value = UnitJson.class, responseCode = "201")
  public Response create(@NotNull @Valid NewUnitJson body, @Context UriInfo uri) {
    UUID id =
        body.tree() == UnitTree.ADMINISTRATIVE
            ? founding.createHamlet(body.parent(), body.command(), body.from())
            : founding.createServing(body.tree(), body.parent(), body.command(), body.from());
    return Answers.created(uri, id, find(id, null));
  }

  /** Changes dated marks and how a unit is reached. */
  @PATCH
  @Path("{id}")
  public UnitJson change(@PathParam("id") UUID id, @NotNull @Valid UnitChangeJson body) {
    UnitRow row = organisation.unit(id);
    if (body.areas() != null) {
      areaService.setAreas(id, body.areas());
    }
    if (body.changesWorkplace()) {
      areaService.setWorkplace(
          id,
          body.managedLevel() == null ? row.managedLevel() : body.managedLevel(),
          body.workplaceKind() == null ? row.workplaceKind() : body.workplaceKind());
    }
    if (body.changesContact()) {
      organisation.setContact(
          id,
          body.address() == null ? row.address() : body.address(),
          body.phone() == null ? row.phone() : body.phone(),
          body.openingHours() == null ? row.openingHours() : body.openingHours());
    }
    return find(id, null);
  }

  private Items<UnitJson> part(List<UnitRow> rows, After part) {
    List<UnitRow> shown = rows;
    if (part.after() != null) {
      List<UUID> ids = rows.stream().map(UnitRow::id).toList();
      shown = rows.subList(ids.indexOf(part.after()) + 1, rows.size());
    }
    String next = null;
    if (part.isLimited() && shown.size() > part.limit()) {
      shown = shown.subList(0, part.limit());
      next = shown.get(shown.size() - 1).id().toString();
    }
    Map<Long, List<AreaPeriod>> areas =
        organisation.areasOf(shown.stream().map(UnitRow::key).toList());
    return new Items<>(
        shown.stream()
            .map(row -> UnitJson.of(row, areas.getOrDefault(row.key(), List.of())))
            .toList(),
        next);
  }

  private static UnitTree treeOf(String text) {
    try {
      return UnitTree.valueOf(text.strip());
    } catch (IllegalArgumentException noSuchTree) {
      throw Refused.of("tree", "support.not-a-choice", text);
    }
  }
}
