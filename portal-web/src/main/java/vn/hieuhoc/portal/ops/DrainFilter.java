package vn.hieuhoc.portal.ops;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Counts who is being answered, and sends newcomers away while the portal stops. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class DrainFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String HEALTH = "/health";
  private static final String RETRY_SECONDS = "15";

  @Inject private transient Drain drain;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (drain.begun() && !request.getServletPath().startsWith(HEALTH)) {
      response.setHeader("Retry-After", RETRY_SECONDS);
      response.setHeader("Connection", "close");
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    drain.enter();
    boolean async = false;
    try {
      chain.doFilter(request, response);
      async = request.isAsyncStarted();
      if (async) {
        request.getAsyncContext().addListener(new Leaving(drain));
      }
    } finally {
      if (!async) {
        drain.leave();
      }
    }
  }

  /** A request that is answered by another thread leaves when that is done. */
  private record Leaving(Drain drain) implements AsyncListener {

    @Override
    public void onComplete(AsyncEvent event) {
      drain.leave();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
      // The container completes it, and completion is counted.
    }

    @Override
    public void onError(AsyncEvent event) {
      // The container completes it, and completion is counted.
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
      event.getAsyncContext().addListener(this);
    }
  }
}
