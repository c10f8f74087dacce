package vn.hieuhoc.api.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.api.Paged;
import vn.hieuhoc.exchange.FaultRow;
import vn.hieuhoc.exchange.ImportResult;
import vn.hieuhoc.exchange.ImportService;
import vn.hieuhoc.portal.support.Preferences;
import vn.hieuhoc.portal.support.SheetTemplate;
import vn.hieuhoc.support.Page;

/** {@code /api/v1/jobs}: where a file that was brought in stands. */
@Path("jobs/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class JobsResource {

  @Inject private ImportService imports;
  @Inject private SheetTemplate sheets;
  @Context private HttpServletRequest request;

  /** Where it stands. */
  @GET
  public JobJson show(@PathParam("id") UUID id) {
    return JobJson.of(imports.find(id), locale());
  }

  /** Every bad cell; after undoing, every row that could not be taken back. */
  @GET
  @Path("result")
  public Items<JobJson.Fault> result(@PathParam("id") UUID id, @BeanParam Paged paged) {
    Page<FaultRow> faults = imports.faults(id, paged.request());
    Locale locale = locale();
    return Items.of(
        new Page<>(
            faults.items().stream().map(fault -> JobJson.Fault.of(fault, locale)).toList(),
            faults.total(),
            faults.request()));
  }

  /**
   * The bad rows as a workbook, each with what is wrong with it: to be corrected and sent again.
   */
  @GET
  @Path("result.xlsx")
  @Produces(SheetTemplate.XLSX)
  @APIResponseSchema(value = InputStream.class, responseCode = "200")
  public Response resultFile(@PathParam("id") UUID id) {
    ImportResult result = imports.result(id);
    Locale locale = locale();
    StreamingOutput out = stream -> sheets.writeResult(result, locale, stream);
    return Response.ok(out)
        .header("Content-Disposition", "attachment; filename=\"loi-" + id + ".xlsx\"")
        .header("Cache-Control", "private, no-store")
        .build();
  }

  /** Lets the good rows of a checked file in. */
  @POST
  @Path("confirmation")
  @APIResponseSchema(value = JobJson.class, responseCode = "202")
  public Response confirm(@PathParam("id") UUID id) {
    imports.confirm(id);
    return accepted(id);
  }

  /** Stops it at the next border between chunks. */
  @POST
  @Path("cancellation")
  @APIResponseSchema(value = JobJson.class, responseCode = "202")
  public Response cancel(@PathParam("id") UUID id) {
    imports.cancel(id);
    return accepted(id);
  }

  /** Takes back what went in. */
  @POST
  @Path("undo")
  @APIResponseSchema(value = JobJson.class, responseCode = "202")
  public Response undo(@PathParam("id") UUID id) {
    imports.undo(id);
    return accepted(id);
  }

  private Response accepted(UUID id) {
    return Response.accepted(show(id)).build();
  }

  private Locale locale() {
    return Preferences.of(request).locale();
  }
}
