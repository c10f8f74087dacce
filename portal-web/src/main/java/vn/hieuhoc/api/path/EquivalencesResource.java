package vn.hieuhoc.api.path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.equivalence.EquivalenceService;
import vn.hieuhoc.equivalence.EquivalenceUploadService;
import vn.hieuhoc.material.MaterialFormat;

/** What is taken in the place of learning, for one person. */
@Path("equivalences")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "paths")
public class EquivalencesResource {

  @Inject private EquivalenceService courses;
  @Inject private EquivalenceUploadService courseUploads;

  /** Why it holds no more. */
  public record Revocation(@NotBlank @Size(max = 500) String reason) {}

  @POST
  @Path("{id}/revocation")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "It holds no more; it stays to be read, with the reason")
  public void revoke(@PathParam("id") UUID id, @NotNull @Valid Revocation body) {
    courses.revoke(id, body.reason());
  }

  @GET
  @Path("{id}/file")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "The paper it rests on")
  @APIResponseSchema(value = InputStream.class, responseCode = "200")
  public Response file(@PathParam("id") UUID id) throws IOException {
    EquivalenceService.Paper paper = courses.paper(id);
    SeekableByteChannel bytes = courseUploads.open(id);
    StreamingOutput body =
        out -> {
          try (bytes) {
            Channels.newInputStream(bytes).transferTo(out);
          }
        };
    MaterialFormat format = paper.format();
    return Response.ok(body)
        .type(format.mediaType())
        .header(HttpHeaders.CONTENT_LENGTH, paper.sizeBytes())
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .build();
  }

  /** The answer to one that was given. */
  static Response created(UriInfo uri, UUID id) {
    return Response.created(
            uri.getBaseUriBuilder().path("equivalences").path(id.toString()).build())
        .entity(new PathsResource.Created(id))
        .build();
  }
}
