package vn.hieuhoc.xapi;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Leads programs past everything that stands before pages: sign-in by cookie, forms, kept pages.
 */
public class XapiDoorFilter extends HttpFilter {

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    getServletContext().getNamedDispatcher(XapiServlet.NAME).forward(request, response);
  }
}
