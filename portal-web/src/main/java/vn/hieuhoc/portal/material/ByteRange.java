package vn.hieuhoc.portal.material;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file that was asked for (RFC 9110, one range).
 *
 * @param first index of the first byte
 * @param last index of the last byte, included
 */
record ByteRange(long first, long last) {

  private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  long length() {
    return last - first + 1;
  }

  /** True when a header asks for a part in a form we know; other forms are ignored. */
  static boolean isAsked(String header) {
    if (header == null) {
      return false;
    }
    Matcher range = ONE.matcher(header.replace(" ", ""));
    return range.matches() && !(range.group(1).isEmpty() && range.group(2).isEmpty());
  }

  /** The part that lies inside a file of this size; empty when none does. */
  static Optional<ByteRange> within(String header, long size) {
    Matcher range = ONE.matcher(header.replace(" ", ""));
    if (!range.matches()) {
      return Optional.empty();
    }
    if (range.group(1).isEmpty()) {
      long tail = Math.min(Long.parseLong(range.group(2)), size);
      return tail == 0 ? Optional.empty() : Optional.of(new ByteRange(size - tail, size - 1));
    }
    long first = Long.parseLong(range.group(1));
    long last = range.group(2).isEmpty() ? size - 1 : Long.parseLong(range.group(2));
    return first >= size || last < first
        ? Optional.empty()
        : Optional.of(new ByteRange(first, Math.min(last, size - 1)));
  }
}
