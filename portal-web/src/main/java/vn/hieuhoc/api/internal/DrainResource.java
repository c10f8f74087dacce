package vn.hieuhoc.api.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import vn.hieuhoc.portal.ops.Drain;

/** Asked by the launcher before it stops the server. */
@Path("drain")
@ForOperator
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class DrainResource {

  @Inject private Drain drain;

  /** Returns when nobody is being answered any more, or when the patience has ended. */
  @POST
  public Drained drain(@QueryParam("seconds") @DefaultValue("20") long seconds)
      throws InterruptedException {
    return new Drained(drain.finish(Duration.ofSeconds(seconds)));
  }

  /** How many requests were still being answered. */
  public record Drained(int left) {}
}
