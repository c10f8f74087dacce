package vn.hieuhoc.portal.support;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The address on a certificate answers programs too: who asks for JSON gets JSON from the same
 * place.
 */
public class VerifyForProgramsFilter extends HttpFilter {

  private static final String PLACE = "/xac-minh/";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = AddressFilter.pathOf(request);
    String accept = request.getHeader("Accept");
    boolean program =
        accept != null && accept.contains("application/json") && !accept.contains("text/html");
    if (program && path.startsWith(PLACE) && path.indexOf('/', PLACE.length()) < 0) {
      String code = request.getRequestURI().substring(request.getRequestURI().lastIndexOf('/') + 1);
      request.getRequestDispatcher("/api/v1/certificates/" + code).forward(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }
}
