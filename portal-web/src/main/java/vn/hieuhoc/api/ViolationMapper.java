package vn.hieuhoc.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import vn.hieuhoc.portal.support.Preferences;
import vn.hieuhoc.portal.support.ViolationText;

/** Input that breaks constraints: 400 with one entry a field. */
@Provider
@ApplicationScoped
public class ViolationMapper implements ExceptionMapper<ConstraintViolationException> {

  @Inject private HttpServletRequest request;

  @Override
  public Response toResponse(ConstraintViolationException broken) {
    Locale locale = Preferences.of(request).locale();
    Problem problem = Problem.of(Response.Status.BAD_REQUEST.getStatusCode(), "support.constraint");
    for (ConstraintViolation<?> violation : broken.getConstraintViolations()) {
      problem.with(
          ViolationText.field(violation),
          ViolationText.code(violation),
          shown(violation.getInvalidValue()),
          ViolationText.of(violation, locale));
    }
    return problem.response(request);
  }

  /**
   * Only plain values go back; never a whole object, which may hold what its sender must not see.
   */
  private static Object shown(Object value) {
    return value instanceof CharSequence || value instanceof Number || value instanceof Boolean
        ? value
        : null;
  }
}
