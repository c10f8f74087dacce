package vn.hieuhoc.api.elsewhere;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import vn.hieuhoc.elsewhere.ElsewhereCommand;
import vn.hieuhoc.elsewhere.ElsewhereService;

/** What one person learnt elsewhere, checked or not; lists come as imports of their own kind. */
@Path("people/{id}/external-learning")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExternalLearningResource {

  @Inject private ElsewhereService elsewhere;

  /**
   * The record that came of it.
   *
   * @param record id of its statement in the ledger
   */
  public record Kept(UUID record) {}

  /** Writes one thing down. */
  @POST
  @APIResponseSchema(value = Kept.class, responseCode = "201")
  public Response enter(@PathParam("id") UUID id, @NotNull @Valid ElsewhereCommand body) {
    return Response.status(Response.Status.CREATED)
        .entity(new Kept(elsewhere.enter(id, body)))
        .build();
  }
}
