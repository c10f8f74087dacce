package vn.hieuhoc.api.offering;

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
import vn.hieuhoc.attendance.AttendanceSheetService;
import vn.hieuhoc.attendance.AttendanceSheetUploadService;
import vn.hieuhoc.attendance.SheetRow;

/** Photos of signed papers, for those who take the list. */
@Path("sessions/{session}/sheets")
@ApplicationScoped
@Tag(name = "offerings")
public class SheetsResource {

  @Inject private AttendanceSheetService sheetService;
  @Inject private AttendanceSheetUploadService uploadService;

  @GET
  @Path("{id}")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "The photo of a signed paper of the session")
  @APIResponseSchema(value = InputStream.class, responseCode = "200")
  public Response sheet(@PathParam("session") UUID session, @PathParam("id") UUID id)
      throws IOException {
    SheetRow row = sheetService.row(session, id);
    SeekableByteChannel bytes = uploadService.open(session, id);
    StreamingOutput body =
        out -> {
          try (bytes) {
            Channels.newInputStream(bytes).transferTo(out);
          }
        };
    return Response.ok(body)
        .type(row.format().mediaType())
        .header(HttpHeaders.CONTENT_LENGTH, row.sizeBytes())
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .build();
  }
}
