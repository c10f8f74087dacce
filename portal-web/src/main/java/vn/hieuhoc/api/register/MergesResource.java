package vn.hieuhoc.api.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.duplicate.MergePeople;
import vn.hieuhoc.duplicate.MergeRow;
import vn.hieuhoc.duplicate.MergeService;

/** Entries that went into one, since they were of the same person. */
@Path("people/{id}/merges")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MergesResource {

  @Inject private MergeService merges;

  @GET
  public Items<MergeRow> list(@PathParam("id") UUID id) {
    return new Items<>(merges.of(id), null);
  }

  @POST
  public Response merge(
      @PathParam("id") UUID id, @NotNull @Valid MergePeople body, @Context UriInfo uri) {
    UUID merge = merges.merge(id, body);
    return Answers.created(uri, merge, list(id));
  }

  /** Takes the merge back, within 90 days. */
  @DELETE
  @Path("{merge}")
  public Items<MergeRow> undo(@PathParam("id") UUID id, @PathParam("merge") UUID merge) {
    merges.undo(id, merge);
    return list(id);
  }
}
