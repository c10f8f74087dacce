package vn.hieuhoc.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import vn.hieuhoc.portal.support.Causes;
import vn.hieuhoc.portal.support.Incident;
import vn.hieuhoc.portal.support.JsonFault;
import vn.hieuhoc.support.BusinessException;
import vn.hieuhoc.support.LostRace;

/**
 * Everything else: a refusal or a broken constraint inside a wrapping, a body that cannot be read,
 * an address nobody serves, and what nobody foresaw, which is logged under a short code.
 */
@Provider
@ApplicationScoped
public class UnexpectedMapper implements ExceptionMapper<Throwable> {

  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int METHOD = 405;
  private static final int NOT_ACCEPTABLE = 406;
  private static final int CONFLICT = 409;
  private static final int MEDIA_TYPE = 415;
  private static final int SERVER_ERROR = 500;

  @Inject private HttpServletRequest request;
  @Inject private RefusalMapper refusals;
  @Inject private ViolationMapper violations;

  @Override
  public Response toResponse(Throwable error) {
    BusinessException refusal = Causes.refusalIn(error);
    if (refusal != null) {
      return refusals.toResponse(refusal);
    }
    ConstraintViolationException broken = Causes.violationsIn(error);
    if (broken != null) {
      return violations.toResponse(broken);
    }
    if (Causes.find(error, JsonbException.class) != null
        || Causes.find(error, JsonException.class) != null) {
      return Problem.of(BAD_REQUEST, "support.bad-json", JsonFault.words(error)).response(request);
    }
    if (error instanceof WebApplicationException web) {
      return plain(web);
    }
    if (LostRace.in(error)) {
      return Problem.of(CONFLICT, "support.busy").response(request);
    }
    String incident = Incident.report(request, error);
    return Problem.of(SERVER_ERROR, "support.unexpected", incident).response(request);
  }

  private Response plain(WebApplicationException web) {
    int status = web.getResponse().getStatus();
    Problem problem =
        switch (status) {
          case NOT_FOUND -> Problem.of(status, "support.not-found", request.getRequestURI());
          case METHOD -> Problem.of(status, "support.method", request.getMethod());
          case NOT_ACCEPTABLE, MEDIA_TYPE -> Problem.of(status, "support.media-type");
          default -> Problem.of(status, "support.refused");
        };
    if (status < SERVER_ERROR) {
      return problem.response(request);
    }
    String incident = Incident.report(request, web);
    return Problem.of(status, "support.unexpected", incident).response(request);
  }
}
