package vn.hieuhoc.statement;

/**
 * The forms of texts in statements. Every one is asked several times a statement, so each is one
 * walk over the characters.
 */
final class Forms {

  private static final boolean[] IN_IRI = inIri();
  private static final String NOT_IN_MAIL = "<>,;:()[]\\\"?#";
  private static final String IN_TOKEN = "!#$&-^_.+%'*`|~";
  private static final int UUID_LENGTH = 36;

  private Forms() {}

  /** Eight, four, four, four and twelve hexadecimal digits. */
  static boolean uuid(String text) {
    if (text.length() != UUID_LENGTH) {
      return false;
    }
    for (int i = 0; i < UUID_LENGTH; i++) {
      char c = text.charAt(i);
      boolean fits = i == 8 || i == 13 || i == 18 || i == 23 ? c == '-' : hex(c);
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  /** An absolute IRI: a scheme and something after it (RFC 3987). */
  static boolean iri(String text) {
    int colon = scheme(text);
    if (colon < 0 || colon + 1 == text.length()) {
      return false;
    }
    for (int i = colon + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < IN_IRI.length) {
        if (!IN_IRI[c] || c == '%' && !octet(text, i + 1)) {
          return false;
        }
      } else if (Character.isSurrogate(c)) {
        if (!Character.isHighSurrogate(c)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          return false;
        }
        i++;
      }
    }
    return !text.startsWith("http") || !web(text, colon) || host(text, colon + 1);
  }

  private static boolean[] inIri() {
    boolean[] allowed = new boolean[0xa0];
    for (char c = '!'; c < 0x7f; c++) {
      allowed[c] = "<>\"{}|\\^`".indexOf(c) < 0;
    }
    return allowed;
  }

  private static boolean octet(String text, int from) {
    return from + 1 < text.length() && hex(text.charAt(from)) && hex(text.charAt(from + 1));
  }

  private static boolean web(String text, int colon) {
    return colon == 4 || colon == 5 && text.charAt(4) == 's';
  }

  private static boolean host(String text, int from) {
    return text.startsWith("//", from)
        && from + 2 < text.length()
        && "/?#:".indexOf(text.charAt(from + 2)) < 0;
  }

  /** Where the colon after the scheme is; -1 when there is no scheme. */
  private static int scheme(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return i == 0 ? -1 : i;
      }
      if (!letter(c) && (i == 0 || !digit(c) && c != '+' && c != '-' && c != '.')) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code mailto:} and one address. */
  static boolean mbox(String text) {
    if (!text.startsWith("mailto:")) {
      return false;
    }
    int at = -1;
    for (int i = "mailto:".length(); i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '@') {
        if (at >= 0) {
          return false;
        }
        at = i;
      } else if (c <= ' ' || c >= 0x7f && c <= 0x9f || NOT_IN_MAIL.indexOf(c) >= 0) {
        return false;
      } else if (c == '.' && (i == at + 1 && at > 0 || text.charAt(i - 1) == '.')) {
        return false;
      }
    }
    return at > "mailto:".length() && at + 1 < text.length() && !text.endsWith(".");
  }

  /** So many hexadecimal digits. */
  static boolean hex(String text, int... lengths) {
    boolean fits = false;
    for (int length : lengths) {
      fits |= text.length() == length;
    }
    for (int i = 0; fits && i < text.length(); i++) {
      fits = hex(text.charAt(i));
    }
    return fits;
  }

  /** A media type, with or without parameters (RFC 2046). */
  static boolean mediaType(String text) {
    int slash = token(text, 0);
    if (slash == 0 || slash == text.length() || text.charAt(slash) != '/') {
      return false;
    }
    int end = token(text, slash + 1);
    if (end == slash + 1) {
      return false;
    }
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    return end == text.length() || text.charAt(end) == ';';
  }

  private static int token(String text, int from) {
    int i = from;
    while (i < text.length()
        && (letter(text.charAt(i))
            || digit(text.charAt(i))
            || IN_TOKEN.indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }

  /** A version a statement may name: {@code 1.0} and its patches, and 2.0 where that is spoken. */
  static boolean version(String text, XapiVersion spoken) {
    boolean known =
        text.startsWith("1.0") || spoken == XapiVersion.V2_0_0 && text.startsWith("2.0");
    if (!known) {
      return false;
    }
    if (text.length() == 3) {
      return true;
    }
    boolean patch = text.charAt(3) == '.' && text.length() > 4;
    for (int i = 4; patch && i < text.length(); i++) {
      patch = digit(text.charAt(i));
    }
    return patch;
  }

  static boolean letter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean hex(char c) {
    return digit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
  }
}
