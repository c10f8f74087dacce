package vn.hieuhoc.xapi;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A body in parts (RFC 2046): read as a whole, its parts as they are, and written. */
final class MultipartBody {

  /**
   * A part.
   *
   * @param headers by name in small letters
   * @param content its bytes
   */
  record Part(Map<String, String> headers, byte[] content) {

    /** A header, or an empty text. */
    String header(String name) {
      return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }
  }

  private static final byte[] LINE = {'\r', '\n'};
  private static final int MOST_PARTS = 1000;
  private static final int MOST_HEADERS = 20;

  private MultipartBody() {}

  /**
   * The parts of a body.
   *
   * @throws XapiRefused when it is not whole
   */
  static List<Part> read(byte[] body, String boundary) {
    byte[] delimiter = ("--" + boundary).getBytes(StandardCharsets.UTF_8);
    List<Part> parts = new ArrayList<>();
    int at = delimiterAt(body, delimiter, 0);
    if (at < 0) {
      throw XapiRefused.bad("xapi.multipart-broken", "--" + boundary);
    }
    while (true) {
      int after = at + delimiter.length;
      if (after + 1 < body.length && body[after] == '-' && body[after + 1] == '-') {
        return parts;
      }
      int start = lineEnd(body, after, boundary);
      int next = delimiterAt(body, delimiter, start);
      if (next < 0 || parts.size() == MOST_PARTS) {
        throw XapiRefused.bad("xapi.multipart-broken", "--" + boundary + "--");
      }
      int end = next >= 2 && body[next - 2] == '\r' ? next - 2 : next - 1;
      parts.add(part(body, start, Math.max(start, end), boundary));
      at = next;
    }
  }

  /** Where the delimiter stands at the beginning of a line. */
  private static int delimiterAt(byte[] body, byte[] delimiter, int from) {
    for (int at = find(body, delimiter, from); at >= 0; at = find(body, delimiter, at + 1)) {
      if (at == 0 || body[at - 1] == '\n') {
        return at;
      }
    }
    return -1;
  }

  private static Part part(byte[] body, int start, int end, String boundary) {
    Map<String, String> headers = new TreeMap<>();
    int at = start;
    while (headers.size() <= MOST_HEADERS) {
      int stop = find(body, new byte[] {'\n'}, at);
      if (stop < 0 || stop >= end) {
        throw XapiRefused.bad("xapi.multipart-broken", "--" + boundary);
      }
      String line = new String(body, at, stop - at, StandardCharsets.UTF_8).strip();
      at = stop + 1;
      if (line.isEmpty()) {
        return new Part(headers, Arrays.copyOfRange(body, Math.min(at, end), end));
      }
      int colon = line.indexOf(':');
      if (colon <= 0) {
        throw XapiRefused.bad("xapi.multipart-broken", line);
      }
      headers.put(
          line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
          line.substring(colon + 1).strip());
    }
    throw XapiRefused.bad("xapi.multipart-broken", "--" + boundary);
  }

  /** Behind a delimiter the line ends; blanks may stand before its end. */
  private static int lineEnd(byte[] body, int from, String boundary) {
    for (int at = from; at < body.length; at++) {
      if (body[at] == '\n') {
        return at + 1;
      }
      if (body[at] != '\r' && body[at] != ' ' && body[at] != '\t') {
        break;
      }
    }
    throw XapiRefused.bad("xapi.multipart-broken", "--" + boundary);
  }

  private static int find(byte[] in, byte[] what, int from) {
    for (int at = from; at <= in.length - what.length; at++) {
      if (in[at] == what[0] && Arrays.equals(in, at, at + what.length, what, 0, what.length)) {
        return at;
      }
    }
    return -1;
  }

  /** A boundary that stands nowhere in what is sent. */
  static String newBoundary() {
    return "hieuhoc-" + UUID.randomUUID();
  }

  /** Writes parts; their headers in the order they have. */
  static byte[] write(List<Part> parts, String boundary) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (Part part : parts) {
      line(body, "--" + boundary);
      part.headers().forEach((name, value) -> line(body, name + ": " + value));
      line(body, "");
      body.writeBytes(part.content());
      body.writeBytes(LINE);
    }
    line(body, "--" + boundary + "--");
    return body.toByteArray();
  }

  private static void line(ByteArrayOutputStream body, String text) {
    body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(LINE);
  }
}
