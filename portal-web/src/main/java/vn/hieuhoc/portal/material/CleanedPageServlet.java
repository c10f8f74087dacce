package vn.hieuhoc.portal.material;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import vn.hieuhoc.material.ReadingService;
import vn.hieuhoc.material.ServedFile;
import vn.hieuhoc.support.NotFound;

/**
 * Serves the cleaned form of an uploaded web page, for a frame of ours. Cleaned is one wall, the
 * sandbox is another: the page has an origin of its own, runs nothing and loads nothing.
 */
@WebServlet("/trang/*")
public class CleanedPageServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String WALLS =
      "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none';"
          + " style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; form-action 'none';"
          + " base-uri 'none'";

  @Inject private transient ReadingService readingService;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ServedFile file = readingService.file(FileServlet.idIn(request.getPathInfo()));
    try (InputStream page =
        readingService
            .openCleaned(file)
            .orElseThrow(() -> new NotFound("file", file.versionId()))) {
      response.setContentType("text/html; charset=UTF-8");
      response.setHeader("Content-Security-Policy", WALLS);
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader("Referrer-Policy", "no-referrer");
      response.setHeader("Cache-Control", file.isPublic() ? "private, no-cache" : "no-store");
      page.transferTo(response.getOutputStream());
    }
  }
}
