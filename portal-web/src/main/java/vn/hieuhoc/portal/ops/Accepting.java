package vn.hieuhoc.portal.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The portal is not on its way out. */
@Readiness
@ApplicationScoped
public class Accepting implements HealthCheck {

  @Inject private Drain drain;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("accepting").status(!drain.begun()).build();
  }
}
