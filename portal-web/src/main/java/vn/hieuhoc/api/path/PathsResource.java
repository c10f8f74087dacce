package vn.hieuhoc.api.path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.api.Paged;
import vn.hieuhoc.path.PathCatalogueService;
import vn.hieuhoc.path.PathDetails;
import vn.hieuhoc.path.PathProgressService;
import vn.hieuhoc.path.PathRow;
import vn.hieuhoc.path.PathService;
import vn.hieuhoc.path.PathTrialService;
import vn.hieuhoc.pathtree.PathStep;
import vn.hieuhoc.support.Json;
import vn.hieuhoc.support.OpenToAll;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** Learning paths. */
@OpenToAll
@Path("paths")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "paths")
public class PathsResource {

  @Inject private PathCatalogueService catalogue;
  @Inject private PathProgressService progress;
  @Inject private PathService pathService;
  @Inject private PathTrialService trials;

  /** What was created. */
  public record Created(UUID id) {}

  /** What was looked at: the {@code seen} of the draft or of its trial. */
  public record Publication(@NotNull String seen) {}

  /** Which version is shown now. */
  public record Shown(int version) {}

  /**
   * A path as it is worked on.
   *
   * @param path what is said of it
   * @param seen what the draft is, to be said when it is published
   * @param changed whether the draft is another than what is shown
   * @param draft its tree
   * @param steps its steps with what they lead to
   * @param versions when which version was published, the latest first
   */
  public record Draft(
      PathJson path,
      String seen,
      boolean changed,
      JsonObject draft,
      List<PathStep> steps,
      List<PathDetails.Published> versions) {}

  @OpenToAll
  @GET
  @Operation(
      summary = "Paths that are offered, the newest first",
      description =
          "With managed=true those within the caller's reach, drafts too; with mine=true those the"
              + " caller is on, with how far.")
  public Items<PathJson> paths(
      @QueryParam("unit") UUID unit,
      @QueryParam("topic") String topic,
      @QueryParam("managed") boolean managed,
      @QueryParam("mine") boolean mine,
      @BeanParam Paged paged) {
    PageRequest request = paged.request();
    if (mine) {
      return new Items<>(progress.mine().stream().map(PathJson::of).toList(), null);
    }
    Page<PathRow> page =
        managed ? catalogue.managed(request) : catalogue.published(unit, topic, request);
    return new Items<>(page.items().stream().map(PathJson::of).toList(), Items.of(page).next());
  }

  @POST
  @Operation(summary = "Begins a path as a draft, with its steps if they are sent along")
  @APIResponseSchema(value = Created.class, responseCode = "201")
  public Response create(@NotNull @Valid NewPathJson body, @Context UriInfo uri) {
    UUID id = pathService.create(body.command(), body.tree());
    return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(new Created(id))
        .build();
  }

  @OpenToAll
  @GET
  @Path("{id}")
  @Operation(summary = "A path with its steps, as the caller stands on it")
  public PathJson path(@PathParam("id") UUID id) {
    return PathJson.of(progress.view(id));
  }

  @PUT
  @Path("{id}")
  @Operation(
      summary = "Changes what is said of a path, and the draft of its steps",
      description = "What learners see changes with the next publication.")
  public void change(@PathParam("id") UUID id, @NotNull @Valid NewPathJson body) {
    pathService.change(id, body.command(), body.tree());
  }

  @GET
  @Path("{id}/draft")
  @Operation(summary = "A path as it is worked on, for who lays it out")
  public Draft draft(@PathParam("id") UUID id) {
    PathDetails details = pathService.details(id);
    return new Draft(
        PathJson.of(details.row()),
        details.seen(),
        details.changed(),
        Json.createReader(new StringReader(details.draft().json())).readObject(),
        details.steps(),
        details.versions());
  }

  @GET
  @Path("{id}/trial")
  @Operation(summary = "What publishing the draft would do to those who are on the path")
  public PathTrialService.PathTrial trial(@PathParam("id") UUID id) {
    return trials.tried(id);
  }

  @POST
  @Path("{id}/publication")
  @Operation(
      summary = "Shows the draft to everybody",
      description =
          "seen is that of the draft that was looked at; 409 when somebody has changed it since. A"
              + " change is a new version. Nobody who has finished one loses that.")
  public Shown publish(@PathParam("id") UUID id, @NotNull @Valid Publication body) {
    return new Shown(pathService.publish(id, body.seen()));
  }

  @POST
  @Path("{id}/withdrawal")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Offers the path no more; those who are on it may finish")
  public void withdraw(@PathParam("id") UUID id) {
    pathService.withdraw(id);
  }

  @GET
  @Path("{id}/progress")
  @Operation(summary = "How far the caller is, or a person the caller looks after")
  public PathJson progress(@PathParam("id") UUID id, @QueryParam("person") UUID person) {
    return PathJson.of(progress.view(id, person));
  }
}
