package vn.hieuhoc.api.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.audit.AuditRow;
import vn.hieuhoc.audit.AuditSearch;
import vn.hieuhoc.audit.AuditService;
import vn.hieuhoc.support.Refused;

/** Who did what, newest first, for administrators. */
@Path("audit")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

  private static final Set<String> OUTCOMES = Set.of("DONE", "REFUSED");

  @Inject private AuditService audit;

  /** Acts, newest first; each condition may be left out. The unit stands for all below it too. */
  @GET
  public Items<AuditRow> list(
      @QueryParam("person") String person,
      @QueryParam("actor") String actor,
      @QueryParam("action") String action,
      @QueryParam("unit") String unit,
      @QueryParam("outcome") String outcome,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @BeanParam After part) {
    AuditSearch search =
        AuditSearch.ALL
            .ofPerson(idOrNull("person", person))
            .by(idOrNull("actor", actor))
            .at(idOrNull("unit", unit))
            .of(textOrNull(action), outcomeOrNull(outcome))
            .between(Days.of("from", from, null), Days.of("to", to, null));
    return part.items(
        audit.list(search, part.after(), part.limitAndOne()), AuditRow::id, row -> row);
  }

  private static String idOrNull(String field, String text) {
    UUID id = After.idOrNull(field, text);
    return id == null ? null : id.toString();
  }

  private static String textOrNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static String outcomeOrNull(String text) {
    String outcome = textOrNull(text);
    if (outcome != null && !OUTCOMES.contains(outcome)) {
      throw Refused.of("outcome", "support.not-a-choice", text);
    }
    return outcome;
  }
}
