package vn.hieuhoc.portal.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import vn.hieuhoc.search.CatalogueIndex;
import vn.hieuhoc.search.SearchService;

/**
 * Searches are answered: at once from an index that is there, also while it is being built again.
 */
@Readiness
@ApplicationScoped
public class IndexReady implements HealthCheck {

  @Inject private SearchService search;

  @Override
  public HealthCheckResponse call() {
    CatalogueIndex.State state = search.state();
    return HealthCheckResponse.named("index")
        .status(state.answers())
        .withData("state", state.name())
        .build();
  }
}
