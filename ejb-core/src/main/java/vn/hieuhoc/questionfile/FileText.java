package vn.hieuhoc.questionfile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnameseText;

/** The letters of a question file: which encoding, and what stands in its markup. */
final class FileText {

  private static final int MOST_BYTES = 20 * 1024 * 1024;
  private static final int LONGEST_TITLE = 120;
  private static final Charset OLD_VIETNAMESE = Charset.forName("windows-1258");
  private static final Pattern BREAK =
      Pattern.compile("(?i)<(br|/p|/div|/li|/h[1-6]|/tr)\\b[^<>]{0,200}>");
  private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!][^<>]{0,10000}>");
  private static final Pattern SCRIPT =
      Pattern.compile("(?is)<(script|style)\\b[^<>]{0,10000}>.*?(</\\1\\s*>|\\z)");
  private static final Pattern ENTITY =
      Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-z]{1,8});");
  private static final Pattern PICTURE =
      Pattern.compile("(?i)<(img|audio|video|object|iframe|embed)\\b|@@PLUGINFILE@@");
  private static final Pattern NOT_IN_XML =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

  private FileText() {}

  /**
   * The text of a file: Unicode in any of its forms, else the Vietnamese of old Windows.
   *
   * @throws Refused {@code questionfile.too-large}
   */
  static String read(InputStream bytes) throws IOException {
    byte[] all = bytes.readNBytes(MOST_BYTES + 1);
    if (all.length > MOST_BYTES) {
      throw Refused.of("file", "questionfile.too-large", MOST_BYTES / (1024 * 1024));
    }
    return Normalizer.normalize(decoded(all), Form.NFC).replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String decoded(byte[] all) {
    if (starts(all, 0xFE, 0xFF)) {
      return new String(all, 2, all.length - 2, StandardCharsets.UTF_16BE);
    }
    if (starts(all, 0xFF, 0xFE)) {
      return new String(all, 2, all.length - 2, StandardCharsets.UTF_16LE);
    }
    int from = starts(all, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(all, from, all.length - from))
          .toString();
    } catch (CharacterCodingException notUnicode) {
      return new String(all, OLD_VIETNAMESE);
    }
  }

  private static boolean starts(byte[] all, int... signs) {
    for (int i = 0; i < signs.length; i++) {
      if (all.length <= i || (all[i] & 0xFF) != signs[i]) {
        return false;
      }
    }
    return true;
  }

  /** What a reader sees of a piece of HTML. */
  static String ofHtml(String html) {
    String said = BREAK.matcher(withoutScripts(html)).replaceAll(" ");
    String bare = TAG.matcher(said).replaceAll("");
    return entities(bare);
  }

  /** HTML without scripts and styles: what stands in them is nothing anybody reads. */
  static String withoutScripts(String html) {
    return SCRIPT.matcher(html).replaceAll("");
  }

  /** True when there is a script or a style in the HTML. */
  static boolean hasScript(String html) {
    return SCRIPT.matcher(html).find();
  }

  private static String entities(String text) {
    StringBuilder plain = new StringBuilder();
    Matcher entity = ENTITY.matcher(text);
    while (entity.find()) {
      entity.appendReplacement(plain, Matcher.quoteReplacement(sign(entity)));
    }
    return entity.appendTail(plain).toString();
  }

  private static String sign(Matcher entity) {
    String name = entity.group(1);
    if (name.charAt(0) != '#') {
      return NAMED.getOrDefault(name, entity.group());
    }
    boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
    int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
    return Character.isValidCodePoint(code) && code >= ' ' ? Character.toString(code) : "";
  }

  /** A text as HTML that reads back the same, but for signs that no XML may hold. */
  static String toHtml(String text) {
    return NOT_IN_XML
        .matcher(text)
        .replaceAll("")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }

  /** True when the HTML shows something that is no text. */
  static boolean hasPicture(String html) {
    return PICTURE.matcher(html).find();
  }

  /** The first words of a text. */
  static String title(String text) {
    String tidied = VietnameseText.tidy(text == null ? "" : text);
    return tidied.length() <= LONGEST_TITLE ? tidied : tidied.substring(0, LONGEST_TITLE - 1) + "…";
  }

  /** The topic code of the last part of a category's path, or null for the top of all. */
  static String topicOrNull(String category) {
    String[] parts = category.split("(?<!/)/(?!/)");
    String last = parts.length == 0 ? "" : parts[parts.length - 1].replace("//", "/");
    String code =
        VietnameseText.fold(last)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    boolean top = code.isEmpty() || code.equals("top") || code.equals("course");
    return top ? null : code.length() > 60 ? code.substring(0, 60) : code;
  }
}
