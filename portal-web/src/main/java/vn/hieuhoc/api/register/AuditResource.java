package vn.hieuhoc.api.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.audit.AuditRow;
import vn.hieuhoc.audit.AuditSearch;
import vn.hieuhoc.audit.AuditService;

/** Who did what, newest first, for administrators. */
@Path("audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

  @Inject private AuditService audit;

  @GET
  public Items<AuditRow> list(
      @QueryParam("person") String person,
      @QueryParam("actor") String actor,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @BeanParam After part) {
    AuditSearch search =
        new AuditSearch(
            After.idOrNull("person", person),
            After.idOrNull("actor", actor),
            Days.of("from", from, null),
            Days.of("to", to, null),
            null);
    return part.items(
        audit.list(search, part.after(), part.limitAndOne()), AuditRow::id, row -> row);
  }
}
