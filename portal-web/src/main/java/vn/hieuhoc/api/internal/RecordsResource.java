package vn.hieuhoc.api.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import vn.hieuhoc.record.RecordImport;

/** Takes learning records that were kept elsewhere into the ledger: one statement a line. */
@Path("records")
@ForOperator
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class RecordsResource {

  @Inject private RecordImport records;

  /** A bad line is told with its number and does not stop the rest. */
  @POST
  @Consumes("application/x-ndjson")
  public RecordImport.Result take(InputStream lines) throws IOException {
    return records.importLines(new InputStreamReader(lines, StandardCharsets.UTF_8));
  }
}
