package vn.hieuhoc.api.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.hieuhoc.api.exchange.JobJson;
import vn.hieuhoc.exchange.ImportJob;
import vn.hieuhoc.exchange.OperatorImportService;
import vn.hieuhoc.portal.support.ErrorText;
import vn.hieuhoc.portal.support.Preferences;
import vn.hieuhoc.support.PageRequest;

/** Files of rows that are brought in at the command line. */
@Path("imports")
@ForOperator
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class OperatorImportsResource {

  private static final int PAGE = 200;

  @Inject private OperatorImportService imports;
  @Context private HttpServletRequest request;

  /**
   * How far an import is.
   *
   * @param id public id
   * @param state where it stands
   * @param finished whether the machine has done what was asked
   * @param total rows
   * @param done rows whose outcome is known
   * @param added new ones
   * @param changed changed ones
   * @param same ones that were so already
   * @param ignored empty ones
   * @param bad bad ones
   * @param undone rows taken back
   * @param kept rows that could not be taken back
   * @param fault what is wrong with the file as a whole, or null
   * @param heap bytes the heap held after it was last cleared up
   */
  public record Standing(
      UUID id,
      String state,
      boolean finished,
      int total,
      int done,
      int added,
      int changed,
      int same,
      int ignored,
      int bad,
      int undone,
      int kept,
      String fault,
      long heap) {}

  /** A stretch of bad cells. */
  public record Faults(List<JobJson.Fault> items, boolean more) {}

  @POST
  @Path("{kind}")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  public Standing begin(
      @PathParam("kind") String kind,
      @QueryParam("name") String name,
      @QueryParam("dryRun") boolean dryRun,
      InputStream bytes)
      throws IOException {
    return standing(imports.begin(kind, bytes, name, dryRun));
  }

  /** What the heap holds before anything is brought in. */
  public record Heap(long heap) {}

  @GET
  @Path("heap")
  public Heap memory() {
    return new Heap(heap());
  }

  @GET
  @Path("jobs/{id}")
  public Standing show(@PathParam("id") UUID id) {
    return standing(imports.find(id));
  }

  @POST
  @Path("jobs/{id}/confirmation")
  public Standing confirm(@PathParam("id") UUID id) {
    imports.confirm(id);
    return show(id);
  }

  @POST
  @Path("jobs/{id}/undo")
  public Standing undo(@PathParam("id") UUID id) {
    imports.undo(id);
    return show(id);
  }

  @GET
  @Path("jobs/{id}/faults")
  public Faults faults(
      @PathParam("id") UUID id, @QueryParam("after") @DefaultValue("0") int after) {
    Locale locale = Preferences.of(request).locale();
    var page = imports.faults(id, new PageRequest(after, PAGE));
    return new Faults(
        page.items().stream().map(fault -> JobJson.Fault.of(fault, locale)).toList(),
        page.hasNext());
  }

  private Standing standing(ImportJob job) {
    ImportJob.Counts counts = job.counts();
    return new Standing(
        job.id(),
        job.state().name(),
        !job.state().isAtWork(),
        job.rowsTotal(),
        job.rowsDone(),
        counts.added(),
        counts.changed(),
        counts.same(),
        counts.ignored(),
        counts.bad(),
        job.undone(),
        job.kept(),
        job.faultCode() == null
            ? null
            : ErrorText.of(job.faultCode(), job.faultArguments(), Preferences.of(request).locale()),
        heap());
  }

  /** What lived on after the last collections: what is used at a moment is mostly garbage. */
  private static long heap() {
    long lived = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      MemoryUsage usage = pool.getCollectionUsage();
      if (pool.getType() == MemoryType.HEAP && usage != null) {
        lived += usage.getUsed();
      }
    }
    return lived;
  }
}
