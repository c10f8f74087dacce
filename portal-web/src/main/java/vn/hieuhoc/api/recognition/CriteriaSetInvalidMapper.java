package vn.hieuhoc.api.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import vn.hieuhoc.api.Problem;
import vn.hieuhoc.criteria.CriteriaProblem;
import vn.hieuhoc.criteria.CriteriaSetInvalid;
import vn.hieuhoc.portal.support.ErrorText;
import vn.hieuhoc.portal.support.Preferences;

/** A criteria set with mistakes: 422 with one sentence a mistake, each with its path and value. */
@Provider
@ApplicationScoped
public class CriteriaSetInvalidMapper implements ExceptionMapper<CriteriaSetInvalid> {

  private static final int UNPROCESSABLE = 422;

  @Inject private HttpServletRequest request;

  @Override
  public Response toResponse(CriteriaSetInvalid invalid) {
    Locale locale = Preferences.of(request).locale();
    Problem problem = Problem.of(UNPROCESSABLE, invalid.code(), invalid.arguments());
    for (CriteriaProblem each : invalid.problems()) {
      problem.with(
          each.path(),
          each.code(),
          each.value(),
          ErrorText.of(each.code(), each.arguments(), locale));
    }
    return problem.response(request);
  }
}
