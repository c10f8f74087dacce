package vn.hieuhoc.api.path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.api.Paged;
import vn.hieuhoc.api.Parts;
import vn.hieuhoc.equivalence.EquivalenceRow;
import vn.hieuhoc.path.StepEquivalenceService;
import vn.hieuhoc.path.StepEquivalenceUploadService;
import vn.hieuhoc.support.Page;

/** What is taken in the place of steps of a path. */
@Path("paths/{path}/equivalences")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "paths")
public class PathEquivalencesResource {

  @Inject private StepEquivalenceService steps;
  @Inject private StepEquivalenceUploadService stepUploads;

  @GET
  @Operation(
      summary = "What was taken for steps of a path, those that hold first, then those revoked")
  public Items<EquivalenceJson> ofPath(@PathParam("path") UUID path, @BeanParam Paged paged) {
    Page<EquivalenceRow> page = steps.of(path, paged.request());
    return new Items<>(
        page.items().stream().map(EquivalenceJson::of).toList(), Items.of(page).next());
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      summary = "Takes something in the place of a step of a path, for one person",
      description =
          "Parts: metadata {personNumber, reason, step} and file, a picture or a PDF of the paper"
              + " that was seen.")
  @APIResponseSchema(value = PathsResource.Created.class, responseCode = "201")
  public Response giveOfPath(
      @PathParam("path") UUID path, List<EntityPart> parts, @Context UriInfo uri)
      throws IOException {
    PaperPart.Metadata said = PaperPart.metadata(parts);
    EntityPart file = Parts.named(parts, "file");
    try (InputStream bytes = file.getContent()) {
      return EquivalencesResource.created(
          uri, stepUploads.give(path, said.step(), said.command(), bytes, Parts.nameOf(file)));
    }
  }
}
