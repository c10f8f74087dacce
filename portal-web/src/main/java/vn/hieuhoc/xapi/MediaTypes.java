package vn.hieuhoc.xapi;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a header says of the kind of a content. */
final class MediaTypes {

  private static final Pattern BOUNDARY =
      Pattern.compile(";\\s*boundary=(?:\"([^\"]+)\"|([^;\\s]+))", Pattern.CASE_INSENSITIVE);
  private static final Pattern CHARSET =
      Pattern.compile(";\\s*charset=\"?([^\";\\s]+)\"?", Pattern.CASE_INSENSITIVE);

  private static final Pattern WHOLE =
      Pattern.compile("[\\w!#$&^.+%'*`|~-]+/[\\w!#$&^.+%'*`|~-]+ *(;[\\x20-\\x7e]*)?");

  private static final String ANY_CONTENT = "application/octet-stream";
  private static final int LONGEST = 255;

  private MediaTypes() {}

  /**
   * What the content is said to be, for whoever is given it again; anything, when nothing is said.
   *
   * @throws XapiRefused when that is no media type
   */
  static String required(String header) {
    if (header == null || header.isEmpty()) {
      return ANY_CONTENT;
    }
    if (header.length() > LONGEST || !WHOLE.matcher(header).matches()) {
      throw XapiRefused.bad("xapi.media-type", header);
    }
    return header;
  }

  /** The type alone in small letters; empty when none is said. */
  static String plain(String header) {
    if (header == null) {
      return "";
    }
    int end = header.indexOf(';');
    return (end < 0 ? header : header.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /** What stands between the parts, or null. */
  static String boundary(String header) {
    Matcher said = BOUNDARY.matcher(header);
    if (!said.find()) {
      return null;
    }
    return said.group(1) == null ? said.group(2) : said.group(1);
  }

  /** True when nothing says that text is written in anything but UTF-8. */
  static boolean isUtf8(String header) {
    Matcher said = CHARSET.matcher(header);
    return !said.find() || said.group(1).equalsIgnoreCase("utf-8");
  }
}
