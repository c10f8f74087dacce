package vn.hieuhoc.portal.support;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends the files of {@link Assets}. */
public class AssetServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String FOR_GOOD = "public, max-age=31536000, immutable";

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Assets assets = (Assets) getServletContext().getAttribute(Assets.ATTRIBUTE);
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    int slash = path.indexOf('/', 1);
    Assets.Asset file = slash < 0 ? null : assets.file(path.substring(slash + 1));
    if (file == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String tag = "\"" + file.hash() + "\"";
    boolean current = path.substring(1, slash).equals(file.hash());
    response.setHeader("Cache-Control", current ? FOR_GOOD : "no-cache");
    response.setHeader("ETag", tag);
    response.setHeader("Vary", "Accept-Encoding");
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(file.type());
    byte[] body = file.plain();
    if (file.compressed() != null && Gzip.acceptedBy(request)) {
      response.setHeader("Content-Encoding", "gzip");
      body = file.compressed();
    }
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
