package vn.hieuhoc.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import vn.hieuhoc.access.Forbidden;
import vn.hieuhoc.access.NotSignedIn;
import vn.hieuhoc.support.BusinessException;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;

/**
 * What the domain refuses: 401 unknown, 403 not allowed, 404 not there, 422 bad input, 413 too much
 * of it, 409 else.
 */
@Provider
@ApplicationScoped
public class RefusalMapper implements ExceptionMapper<BusinessException> {

  private static final int UNPROCESSABLE = 422;
  private static final String UNREADABLE = "support.not-a";

  @Inject private HttpServletRequest request;

  @Override
  public Response toResponse(BusinessException refusal) {
    Response answer =
        Problem.of(statusOf(refusal), refusal.code(), refusal.arguments())
            .at(refusal.field())
            .response(request);
    if (refusal instanceof NotSignedIn) {
      answer.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    return answer;
  }

  static int statusOf(BusinessException refusal) {
    if (refusal instanceof NotSignedIn) {
      return Response.Status.UNAUTHORIZED.getStatusCode();
    }
    if (refusal instanceof Forbidden) {
      return Response.Status.FORBIDDEN.getStatusCode();
    }
    if (refusal instanceof NotFound) {
      return Response.Status.NOT_FOUND.getStatusCode();
    }
    if (refusal instanceof BodyTooLarge) {
      return Response.Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode();
    }
    // What cannot be read is wrong in itself, also where it is not known in which field it stood.
    return refusal instanceof Refused
            && (refusal.field() != null || refusal.code().startsWith(UNREADABLE))
        ? UNPROCESSABLE
        : Response.Status.CONFLICT.getStatusCode();
  }
}
