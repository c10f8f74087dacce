package vn.hieuhoc.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.support.OpenToAll;

/**
 * Sends strangers away before anything is looked up, so that they cannot tell what is there from
 * what is not. Only methods marked as open to all are answered to them.
 */
@Provider
@ApplicationScoped
public class StrangersFilter implements ContainerRequestFilter {

  @Context private ResourceInfo resource;
  @Inject private Access access;

  @Override
  public void filter(ContainerRequestContext request) {
    boolean open =
        resource.getResourceMethod().isAnnotationPresent(OpenToAll.class)
            || resource.getResourceClass().isAnnotationPresent(OpenToAll.class);
    if (!open) {
      access.requireSignedIn();
    }
  }
}
