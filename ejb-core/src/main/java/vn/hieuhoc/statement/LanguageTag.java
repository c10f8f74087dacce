package vn.hieuhoc.statement;

import java.util.Locale;
import java.util.Set;

/** Well-formed language tags (RFC 5646, 2.1); whether they are registered is not asked. */
final class LanguageTag {

  private static final Set<String> IRREGULAR =
      Set.of(
          "en-gb-oed",
          "i-ami",
          "i-bnn",
          "i-default",
          "i-enochian",
          "i-hak",
          "i-klingon",
          "i-lux",
          "i-mingo",
          "i-navajo",
          "i-pwn",
          "i-tao",
          "i-tay",
          "i-tsu",
          "sgn-be-fr",
          "sgn-be-nl",
          "sgn-ch-de");
  private static final int LONGEST = 8;

  private LanguageTag() {}

  static boolean wellFormed(String tag) {
    return parts(tag) || IRREGULAR.contains(tag.toLowerCase(Locale.ROOT));
  }

  private static boolean parts(String tag) {
    int end = end(tag, 0);
    if (end == 1 && same(tag, 0, 'x')) {
      return end < tag.length() && ownPart(tag, end + 1);
    }
    if (end < 2 || end > LONGEST || !letters(tag, 0, end)) {
      return false;
    }
    int from = end + 1;
    boolean shortest = end <= 3;
    for (int extended = 0; shortest && extended < 3 && from <= tag.length(); extended++) {
      end = end(tag, from);
      if (end - from != 3 || !letters(tag, from, end)) {
        break;
      }
      from = end + 1;
    }
    end = end(tag, from);
    if (end - from == 4 && letters(tag, from, end)) {
      from = end + 1;
      end = end(tag, from);
    }
    if (end - from == 2 && letters(tag, from, end) || end - from == 3 && digits(tag, from, end)) {
      from = end + 1;
    }
    return variants(tag, from);
  }

  /** Variants, extensions and a private part, all of which may be missing. */
  private static boolean variants(String tag, int start) {
    int from = start;
    while (from <= tag.length()) {
      int end = end(tag, from);
      int length = end - from;
      if (length == 1) {
        return extensions(tag, from);
      }
      boolean variant =
          alphanumeric(tag, from, end)
              && (length >= 5 && length <= LONGEST || length == 4 && Forms.digit(tag.charAt(from)));
      if (!variant) {
        return false;
      }
      from = end + 1;
    }
    return true;
  }

  private static boolean extensions(String tag, int start) {
    int from = start;
    long seen = 0;
    while (from <= tag.length()) {
      int end = end(tag, from);
      if (end - from != 1 || !alphanumeric(tag, from, end)) {
        return false;
      }
      if (same(tag, from, 'x')) {
        return ownPart(tag, end + 1);
      }
      long bit = 1L << Character.digit(tag.charAt(from), Character.MAX_RADIX);
      if ((seen & bit) != 0) {
        return false;
      }
      seen |= bit;
      int parts = 0;
      from = end + 1;
      while (from <= tag.length() && end(tag, from) - from >= 2) {
        end = end(tag, from);
        if (end - from > LONGEST || !alphanumeric(tag, from, end)) {
          return false;
        }
        parts++;
        from = end + 1;
      }
      if (parts == 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean ownPart(String tag, int start) {
    int from = start;
    boolean some = false;
    while (from <= tag.length()) {
      int end = end(tag, from);
      if (end == from || end - from > LONGEST || !alphanumeric(tag, from, end)) {
        return false;
      }
      some = true;
      from = end + 1;
    }
    return some;
  }

  /** The end of the part that begins here: the next hyphen, or the end of all. */
  private static int end(String tag, int from) {
    if (from >= tag.length()) {
      return from;
    }
    int hyphen = tag.indexOf('-', from);
    return hyphen < 0 ? tag.length() : hyphen;
  }

  private static boolean same(String tag, int at, char lower) {
    return (tag.charAt(at) | 0x20) == lower;
  }

  private static boolean letters(String tag, int from, int end) {
    for (int i = from; i < end; i++) {
      if (!Forms.letter(tag.charAt(i))) {
        return false;
      }
    }
    return end > from;
  }

  private static boolean digits(String tag, int from, int end) {
    for (int i = from; i < end; i++) {
      if (!Forms.digit(tag.charAt(i))) {
        return false;
      }
    }
    return end > from;
  }

  private static boolean alphanumeric(String tag, int from, int end) {
    for (int i = from; i < end; i++) {
      if (!Forms.digit(tag.charAt(i)) && !Forms.letter(tag.charAt(i))) {
        return false;
      }
    }
    return end > from;
  }
}
