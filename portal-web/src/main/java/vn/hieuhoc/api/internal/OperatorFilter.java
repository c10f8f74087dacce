package vn.hieuhoc.api.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import vn.hieuhoc.portal.ops.OperatorOnly;

/** Lets in who calls from this machine and has the key. */
@Provider
@ForOperator
@ApplicationScoped
public class OperatorFilter implements ContainerRequestFilter {

  @Inject private OperatorOnly operator;
  @Context private HttpServletRequest request;

  @Override
  public void filter(ContainerRequestContext context) {
    if (!operator.fromThisMachine(request) || !operator.hasKey(request)) {
      context.abortWith(Response.status(Response.Status.NOT_FOUND).build());
    }
  }
}
