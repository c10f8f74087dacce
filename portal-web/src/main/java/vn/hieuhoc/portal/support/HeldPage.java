package vn.hieuhoc.portal.support;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Holds the body of an answer back; status and headers go through. */
final class HeldPage extends HttpServletResponseWrapper {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(32_768);
  private PrintWriter writer;
  private ServletOutputStream stream;

  HeldPage(HttpServletResponse response) {
    super(response);
  }

  byte[] body() {
    if (writer != null) {
      writer.flush();
    }
    return bytes.toByteArray();
  }

  /** True for a page as it was asked for: no error, no file, and nothing for one browser alone. */
  boolean isWholePage() {
    return getStatus() == SC_OK
        && getContentType() != null
        && getContentType().startsWith("text/html")
        && !containsHeader("Set-Cookie");
  }

  void send(byte[] body) throws IOException {
    if (body.length > 0) {
      getResponse().getOutputStream().write(body);
    }
  }

  @Override
  public PrintWriter getWriter() {
    if (writer == null) {
      if (getContentType() != null && !getContentType().contains("charset")) {
        setCharacterEncoding(StandardCharsets.UTF_8.name());
      }
      writer = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    }
    return writer;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    if (stream == null) {
      stream = new BytesStream(bytes);
    }
    return stream;
  }

  @Override
  public void setContentLength(int length) {
    // Known only when the whole page is there.
  }

  @Override
  public void setContentLengthLong(long length) {
    // Known only when the whole page is there.
  }

  @Override
  public void flushBuffer() {
    if (writer != null) {
      writer.flush();
    }
  }

  @Override
  public void resetBuffer() {
    super.resetBuffer();
    forget();
  }

  @Override
  public void reset() {
    super.reset();
    forget();
  }

  private void forget() {
    if (writer != null) {
      writer.flush();
    }
    bytes.reset();
  }

  private static final class BytesStream extends ServletOutputStream {

    private final ByteArrayOutputStream bytes;

    BytesStream(ByteArrayOutputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public void write(int one) {
      bytes.write(one);
    }

    @Override
    public void write(byte[] source, int offset, int length) {
      bytes.write(source, offset, length);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException("A page is written at once.");
    }
  }
}
