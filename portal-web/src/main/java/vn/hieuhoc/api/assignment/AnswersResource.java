package vn.hieuhoc.api.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.assignment.AnswerRow;
import vn.hieuhoc.assignment.AnswerService;
import vn.hieuhoc.assignment.AnswerUploadService;
import vn.hieuhoc.material.MaterialFormat;

/** Files that learners handed in, for themselves and for those who run the course. */
@Path("answers")
@ApplicationScoped
@Tag(name = "courses")
public class AnswersResource {

  @Inject private AnswerService answerService;
  @Inject private AnswerUploadService uploadService;

  @GET
  @Path("{id}/file")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "The file a learner handed in")
  @APIResponseSchema(value = InputStream.class, responseCode = "200")
  public Response file(@PathParam("id") UUID id) throws IOException {
    AnswerRow row = answerService.file(id).row();
    SeekableByteChannel bytes = uploadService.open(id);
    StreamingOutput body =
        out -> {
          try (bytes) {
            Channels.newInputStream(bytes).transferTo(out);
          }
        };
    boolean shown = row.picture() || row.format() == MaterialFormat.PDF;
    return Response.ok(body)
        .type(row.format().mediaType())
        .header(HttpHeaders.CONTENT_LENGTH, row.sizeBytes())
        .header(HttpHeaders.CONTENT_DISPOSITION, shown ? "inline" : "attachment")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .build();
  }
}
