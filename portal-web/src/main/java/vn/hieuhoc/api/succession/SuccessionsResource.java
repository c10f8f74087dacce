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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.api.Paged;
import vn.hieuhoc.office.OfficeHolder;
import vn.hieuhoc.organisation.SuccessionKind;
import vn.hieuhoc.succession.SuccessionCounts;
import vn.hieuhoc.succession.SuccessionList;
import vn.hieuhoc.succession.SuccessionRequest;
import vn.hieuhoc.succession.SuccessionRow;
import vn.hieuhoc.succession.SuccessionService;
import vn.hieuhoc.support.OpenToAll;
import vn.hieuhoc.support.PageRequest;

/** Acts that change the map of units. */
@OpenToAll
@Path("units/successions")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "units")
public class SuccessionsResource {

  @Inject private SuccessionService successionService;
  @Inject private SuccessionList successionList;

  /**
   * What an act would concern.
   *
   * @param dryRun true: nothing was written
   * @param kind what it does
   * @param counts what it concerns
   * @param ending who would lose a role or a post, the first fifty
   */
  public record Tried(
      boolean dryRun, SuccessionKind kind, SuccessionCounts counts, List<OfficeHolder> ending) {}

  @OpenToAll
  @GET
  @Operation(summary = "Acts, the latest first")
  public Items<SuccessionRow> list(@BeanParam Paged paged) {
    PageRequest page = paged.request();
    List<SuccessionRow> rows = successionList.acts(page.first(), page.size() + 1);
    boolean more = rows.size() > page.size();
    return new Items<>(
        more ? rows.subList(0, page.size()) : rows,
        more ? Integer.toString(page.first() + page.size()) : null);
  }

  @OpenToAll
  @GET
  @Path("{id}")
  @Operation(summary = "An act with its pairs and what it moved")
  public SuccessionRow find(@PathParam("id") UUID id) {
    return successionList.find(id);
  }

  @POST
  @Operation(
      summary = "Applies an act; with dryRun=true counts what it would concern",
      description =
          "parts say which unit goes on in which: to is the id of a unit that stands or the key of"
              + " one of units. An act of a day to come waits for it.")
  @APIResponseSchema(value = SuccessionRow.class, responseCode = "201")
  public Response apply(
      @QueryParam("dryRun") boolean dryRun,
      @NotNull @Valid SuccessionRequest body,
      @Context UriInfo uri) {
    if (dryRun) {
      SuccessionCounts counts = successionService.tryDry(body);
      List<OfficeHolder> ending = counts.ends() ? successionList.ending(body) : List.of();
      return Response.ok(new Tried(true, body.kind(), counts, ending)).build();
    }
    UUID id = successionService.apply(body);
    return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(successionList.find(id))
        .build();
  }

  /** Applies an act that could not be applied on its day, once what was against it is put right. */
  @POST
  @Path("{id}/apply")
  @Consumes(MediaType.WILDCARD)
  @APIResponseSchema(value = SuccessionRow.class, responseCode = "202")
  public Response applyAgain(@PathParam("id") UUID id) {
    successionService.applyAgain(id);
    return Response.accepted(successionList.find(id)).build();
  }

  /** Takes an act back, while no later one touches its units; a planned one is given up. */
  @POST
  @Path("{id}/undo")
  @Consumes(MediaType.WILDCARD)
  @APIResponseSchema(value = SuccessionRow.class, responseCode = "202")
  public Response undo(@PathParam("id") UUID id) {
    successionService.undo(id);
    return Response.accepted(successionList.find(id)).build();
  }
}
