package vn.hieuhoc.api.register;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/** How the resources of the register answer. */
final class Answers {

  private Answers() {}

  /** Something was made: 201 with its address, and what it is. */
  static Response created(UriInfo uri, UUID id, Object made) {
    return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(made)
        .build();
  }
}
