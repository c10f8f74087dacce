package vn.hieuhoc.api.internal;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The operations resources, and nothing that other programs use. */
@ApplicationPath("api/internal")
public class InternalApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        OperatorFilter.class,
        RefusedMapper.class,
        PingResource.class,
        DrainResource.class,
        RecordsResource.class);
  }
}
