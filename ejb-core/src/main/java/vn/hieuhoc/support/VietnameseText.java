package vn.hieuhoc.support;

import java.text.Collator;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Vietnamese text as the product keeps and compares it: kept in NFC as typed, compared folded (no
 * marks, đ as d, lower case, single spaces).
 */
public final class VietnameseText {

  /** The order of a Vietnamese word list: đ after d, marks after letters. */
  public static final Comparator<String> ORDER =
      Collator.getInstance(Locale.forLanguageTag("vi"))::compare;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Signs that show nothing, or turn the direction of those that do. */
  private static final Pattern UNSEEN = Pattern.compile("[[\\p{Cc}\\p{Cf}]&&[^\\s]]+");

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");

  /** Signs up to here, and those from {@link #MARKED} on, stand for themselves in NFC. */
  private static final int PLAIN_END = 0x300;

  private static final int MARKED = 0x1EA0;
  private static final int MARKED_END = 0x1F00;

  /** What one such sign is when it is folded; 0 where that takes a closer look. */
  private static final char[] FOLDED = new char[PLAIN_END + MARKED_END - MARKED];

  static {
    for (int i = 0; i < FOLDED.length; i++) {
      char sign = (char) (i < PLAIN_END ? i : i - PLAIN_END + MARKED);
      String folded = foldSlowly(String.valueOf(sign));
      FOLDED[i] = sign <= ' ' || isBlank(sign) || folded.length() != 1 ? 0 : folded.charAt(0);
    }
  }

  private VietnameseText() {}

  private static boolean isBlank(char sign) {
    return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == 0x85;
  }

  private static int place(char sign) {
    if (sign < PLAIN_END) {
      return sign;
    }
    return sign >= MARKED && sign < MARKED_END ? sign - MARKED + PLAIN_END : -1;
  }

  /** True for a text that is tidy as it stands, as nearly every text is. */
  private static boolean isTidy(String text) {
    boolean blankBefore = true;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == ' ') {
        if (blankBefore) {
          return false;
        }
        blankBefore = true;
      } else {
        if (place(sign) < 0 || FOLDED[place(sign)] == 0) {
          return false;
        }
        blankBefore = false;
      }
    }
    return !blankBefore || text.isEmpty();
  }

  /**
   * The text in NFC without signs that cannot be seen, outer blanks dropped and inner ones single;
   * null stays null.
   */
  public static String tidy(String text) {
    return text == null || isTidy(text)
        ? text
        : SPACES.matcher(seen(Normalizer.normalize(text, Form.NFC))).replaceAll(" ").strip();
  }

  /** As {@link #tidy}, and blank becomes null. */
  public static String tidyOrNull(String text) {
    String tidied = tidy(text);
    return tidied == null || tidied.isEmpty() ? null : tidied;
  }

  /**
   * A name of a unit as it stands within a sentence: {@code Xã Vạn Ninh} is {@code xã Vạn Ninh}.
   */
  public static String withinSentence(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /**
   * The form in which texts are compared without marks: {@code "Nguyễn Thị Đường"} becomes {@code
   * "nguyen thi duong"}; old and new tone placement fall together. Null becomes the empty string.
   */
  public static String fold(String text) {
    if (text == null) {
      return "";
    }
    if (!isTidy(text)) {
      return foldSlowly(text);
    }
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      char sign = text.charAt(i);
      folded[i] = sign == ' ' ? sign : FOLDED[place(sign)];
    }
    return new String(folded);
  }

  private static String foldSlowly(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Form.NFD)).replaceAll("");
    String plain = bare.replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT);
    return SPACES.matcher(seen(plain)).replaceAll(" ").strip();
  }

  private static String seen(String text) {
    return UNSEEN.matcher(text).replaceAll("");
  }

  /**
   * The key names are sorted by: given name (tên), then family name (họ), then the names between,
   * as lists are kept in Vietnamese schools and offices.
   */
  public static String sortName(String fullName) {
    String name = tidy(fullName);
    if (name == null || name.isEmpty()) {
      return "";
    }
    String[] parts = name.split(" ");
    if (parts.length == 1) {
      return parts[0];
    }
    StringBuilder key = new StringBuilder(parts[parts.length - 1]).append(' ').append(parts[0]);
    for (int i = 1; i < parts.length - 1; i++) {
      key.append(' ').append(parts[i]);
    }
    return key.toString();
  }

  /** The given name (tên): what a person is called by. */
  public static String givenName(String fullName) {
    String name = tidy(fullName);
    return name == null ? "" : name.substring(name.lastIndexOf(' ') + 1);
  }
}
