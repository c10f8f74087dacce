package vn.hieuhoc.portal.material;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.material.MaterialFormat;
import vn.hieuhoc.material.ReadingService;
import vn.hieuhoc.material.ServedFile;
import vn.hieuhoc.support.NotFound;

/**
 * Serves the bytes of files: whole or in part, as what they are by content, and never as something
 * that runs. What a browser cannot show harmlessly by itself it may only save.
 */
@WebServlet("/tep/*")
public class FileServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int BUFFER = 1 << 16;
  private static final String HARMLESS = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

  /** A reader of PDF is built into browsers as a page of theirs; a sandbox would switch it off. */
  private static final String OWN_READER =
      "default-src 'none'; img-src 'self'; media-src 'self'; object-src 'self';"
          + " style-src 'unsafe-inline'; frame-ancestors 'self'";

  @Inject private transient ReadingService readingService;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    serve(request, response, true);
  }

  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    serve(request, response, false);
  }

  private void serve(HttpServletRequest request, HttpServletResponse response, boolean withBody)
      throws IOException {
    ServedFile file = readingService.file(idIn(request.getPathInfo()));
    String tag = "\"" + file.sha256() + "\"";
    writeHeaders(file, tag, request.getParameter("tai") != null, response);
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    String asked = request.getHeader("Range");
    String ifRange = request.getHeader("If-Range");
    boolean inPart = ByteRange.isAsked(asked) && (ifRange == null || ifRange.equals(tag));
    ByteRange part = new ByteRange(0, file.sizeBytes() - 1);
    if (inPart) {
      Optional<ByteRange> inside = ByteRange.within(asked, file.sizeBytes());
      if (inside.isEmpty()) {
        response.setHeader("Content-Range", "bytes */" + file.sizeBytes());
        response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
        return;
      }
      part = inside.get();
      response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
      response.setHeader(
          "Content-Range", "bytes " + part.first() + "-" + part.last() + "/" + file.sizeBytes());
    }
    response.setContentLengthLong(part.length());
    if (withBody) {
      send(file, part, response.getOutputStream());
    }
  }

  private void send(ServedFile file, ByteRange part, OutputStream out) throws IOException {
    try (SeekableByteChannel channel = readingService.open(file)) {
      channel.position(part.first());
      ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
      long left = part.length();
      while (left > 0) {
        buffer.clear().limit((int) Math.min(BUFFER, left));
        int read = channel.read(buffer);
        if (read < 0) {
          throw new IOException("The stored file is shorter than its row says");
        }
        out.write(buffer.array(), 0, read);
        left -= read;
      }
    }
  }

  private static void writeHeaders(
      ServedFile file, String tag, boolean save, HttpServletResponse response) {
    MaterialFormat format = file.format();
    boolean show = format.isPlain() && !save;
    response.setContentType(
        format == MaterialFormat.TXT ? "text/plain; charset=UTF-8" : format.mediaType());
    response.setHeader("Content-Disposition", disposition(show, file.fileName()));
    response.setHeader("Content-Security-Policy", format.isPlain() ? OWN_READER : HARMLESS);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Accept-Ranges", "bytes");
    response.setHeader("ETag", tag);
    response.setDateHeader("Last-Modified", file.createdAt().toEpochMilli());
    // Kept by the reader's own device, asked again each time: it may have been withdrawn.
    response.setHeader("Cache-Control", file.isPublic() ? "private, no-cache" : "no-store");
  }

  private static String disposition(boolean show, String fileName) {
    String plain = fileName.replaceAll("[^\\x20-\\x7e]|[\"\\\\%]", "_");
    String full = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    return (show ? "inline" : "attachment")
        + "; filename=\""
        + plain
        + "\"; filename*=UTF-8''"
        + full;
  }

  /** The identifier that begins what follows the servlet's own address. */
  static UUID idIn(String path) {
    String id = path == null || path.length() < 37 ? "" : path.substring(1, 37);
    boolean ends =
        path != null && (path.length() == 37 || path.length() > 37 && path.charAt(37) == '/');
    try {
      if (ends) {
        return UUID.fromString(id);
      }
    } catch (IllegalArgumentException notAnId) {
      throw new NotFound("file", id);
    }
    throw new NotFound("file", id);
  }
}
