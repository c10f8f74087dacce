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
import vn.hieuhoc.equivalence.EquivalenceService;
import vn.hieuhoc.equivalence.EquivalenceUploadService;
import vn.hieuhoc.support.Page;

/** What is taken for a course. */
@Path("courses/{course}/equivalences")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "paths")
public class CourseEquivalencesResource {

  @Inject private EquivalenceService courses;
  @Inject private EquivalenceUploadService courseUploads;

  @GET
  @Operation(summary = "Who need not learn a course, those that hold first, then those revoked")
  public Items<EquivalenceJson> ofCourse(@PathParam("course") UUID course, @BeanParam Paged paged) {
    Page<EquivalenceRow> page = courses.ofCourse(course, paged.request());
    return new Items<>(
        page.items().stream().map(EquivalenceJson::of).toList(), Items.of(page).next());
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      summary = "Takes what somebody can do already for a course",
      description =
          "Parts: metadata {personNumber, reason} and file, a picture or a PDF of the paper that"
              + " was seen. It opens what needs the course, and is no finished course.")
  @APIResponseSchema(value = PathsResource.Created.class, responseCode = "201")
  public Response giveOfCourse(
      @PathParam("course") UUID course, List<EntityPart> parts, @Context UriInfo uri)
      throws IOException {
    PaperPart.Metadata said = PaperPart.metadata(parts);
    EntityPart file = Parts.named(parts, "file");
    try (InputStream bytes = file.getContent()) {
      return EquivalencesResource.created(
          uri, courseUploads.give(course, said.command(), bytes, Parts.nameOf(file)));
    }
  }
}
