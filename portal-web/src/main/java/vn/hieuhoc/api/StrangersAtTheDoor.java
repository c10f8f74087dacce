package vn.hieuhoc.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.support.OpenToAll;

/**
 * Asks who calls before anything else is asked: before the body is read, and before it is looked up
 * whether what the address names exists. A method of a resource is for people and programs that are
 * known, unless it says {@link OpenToAll}; on a resource that says so its reading methods are.
 */
@Provider
@ApplicationScoped
public class StrangersAtTheDoor implements DynamicFeature {

  @Inject private Access access;

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    if (!isOpen(resource.getResourceMethod())) {
      context.register(new Door(access), Priorities.AUTHENTICATION);
    }
  }

  /** Lets in who is known. */
  private static final class Door implements ContainerRequestFilter {

    private final Access access;

    Door(Access access) {
      this.access = access;
    }

    @Override
    public void filter(ContainerRequestContext call) {
      access.requireSignedIn();
    }
  }

  static boolean isOpen(Method method) {
    return method.isAnnotationPresent(OpenToAll.class)
        || (method.isAnnotationPresent(GET.class)
            && method.getDeclaringClass().isAnnotationPresent(OpenToAll.class));
  }
}
