package vn.hieuhoc.api.path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hieuhoc.path.TakeUpService;

/** Paths that people are on. */
@Path("path-learners")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "paths")
public class TakenPathsResource {

  @Inject private TakeUpService takeUps;

  @DELETE
  @Path("{id}")
  @Operation(summary = "Lays the path down; what was learnt stays")
  public void layDown(@PathParam("id") UUID id) {
    takeUps.layDown(id);
  }
}
