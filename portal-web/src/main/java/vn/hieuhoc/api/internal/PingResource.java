package vn.hieuhoc.api.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * Tells an operator's command that this is the portal of its data folder: only that one knows the
 * key.
 */
@Path("ping")
@ForOperator
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PingResource {

  @GET
  public Pong ping() {
    return new Pong(true);
  }

  /** The answer. */
  public record Pong(boolean ready) {}
}
