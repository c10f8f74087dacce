package vn.hieuhoc.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/**
 * The REST interface of the portal.
 *
 * <p>Resources are every {@code @Path} bean below {@code vn.hieuhoc.api} and {@code
 * vn.hieuhoc.player}, except those under {@code vn.hieuhoc.api.internal}, which belong to another
 * application.
 */
@ApplicationPath("/api/v1")
public class PortalApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return RestClasses.below(
        Set.of("vn.hieuhoc.api", "vn.hieuhoc.player"), Set.of("vn.hieuhoc.api.internal"));
  }

  /** What the interface offers stands at {@code /openapi}, and nowhere twice. */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }
}
