package vn.hieuhoc.api.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.hieuhoc.reconciliation.ReconciliationRow;
import vn.hieuhoc.reconciliation.ReconciliationService;
import vn.hieuhoc.support.NotFound;

/** Comparing all progress with the ledger. */
@Path("reconciliations")
@ForOperator
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReconciliationsResource {

  @Inject private ReconciliationService reconciliations;

  /** Begins; the portal goes on beside it. */
  @POST
  public ReconciliationRow begin() {
    return reconciliations.begin(true);
  }

  @GET
  @Path("{id}")
  public ReconciliationRow row(@PathParam("id") long id) {
    return reconciliations.row(id).orElseThrow(() -> new NotFound("reconciliation", id));
  }
}
