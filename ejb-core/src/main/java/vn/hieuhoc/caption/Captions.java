package vn.hieuhoc.caption;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnameseText;

/**
 * The words of a recording, in the order in which they are said. Read from SubRip (.srt) or WebVTT
 * (.vtt) files, kept and given out as plain WebVTT. Pure.
 *
 * @param cues what is said, the earliest first
 */
public record Captions(List<Cue> cues) {

  /** More bytes than this a file does not have. */
  public static final int MOST_BYTES = 2 << 20;

  private static final int MOST = 10_000;
  private static final int LONGEST = 2_000;
  private static final String ARROW = "-->";
  private static final Pattern TIME =
      Pattern.compile("(?:([0-9]{1,3}):)?([0-5]?[0-9]):([0-5][0-9])[.,]([0-9]{3})");
  private static final Pattern REMARK = Pattern.compile("(NOTE|STYLE|REGION)\\b");
  private static final Pattern MARK = Pattern.compile("<[^<>]*>|\\{[^{}]*}");
  private static final long MILLIS = 1_000;
  private static final long SIXTY = 60;
  private static final int MEGA = 20;
  private static final int HOURS = 1;
  private static final int MINUTES = 2;
  private static final int SECONDS = 3;
  private static final int PARTS = 4;

  public Captions {
    cues = List.copyOf(cues);
  }

  /**
   * Reads a file.
   *
   * @param bytes UTF-8, or UTF-16 with its mark
   * @param fileName what it is called, for what is said of it
   * @throws Refused at {@code file}: {@code caption.large}, {@code caption.not-text}, {@code
   *     caption.time} with the line, {@code caption.long}, {@code caption.many}, {@code
   *     caption.none}
   */
  public static Captions read(byte[] bytes, String fileName) {
    if (bytes.length > MOST_BYTES) {
      throw Refused.of("file", "caption.large", fileName, MOST_BYTES >> MEGA);
    }
    String[] lines = text(bytes, fileName).split("\r\n|\r|\n", -1);
    List<Cue> cues = new ArrayList<>();
    int at = 0;
    while (at < lines.length) {
      int end = at;
      while (end < lines.length && !lines[end].isBlank()) {
        end++;
      }
      block(lines, at, end, cues);
      at = end + 1;
    }
    if (cues.isEmpty()) {
      throw Refused.of("file", "caption.none", fileName);
    }
    if (cues.size() > MOST) {
      throw Refused.of("file", "caption.many", cues.size(), MOST);
    }
    cues.sort(Comparator.comparingLong(Cue::from));
    return new Captions(cues);
  }

  /** Lines without a blank one between them: words with their time, or a remark of the file. */
  private static void block(String[] lines, int from, int end, List<Cue> cues) {
    if (from == end || REMARK.matcher(lines[from]).lookingAt()) {
      return;
    }
    int at = from;
    while (at < end && !lines[at].contains(ARROW)) {
      at++;
    }
    if (at < end) {
      Cue cue = cue(lines, at, end);
      if (!cue.text().isEmpty()) {
        cues.add(cue);
      }
    }
  }

  private static Cue cue(String[] lines, int at, int end) {
    String[] times = lines[at].split(ARROW, 2);
    long from = time(times[0].strip(), at, lines[at]);
    long to = time(times[1].strip().split("\\s", 2)[0], at, lines[at]);
    if (to <= from) {
      throw Refused.of("file", "caption.time", at + 1, lines[at].strip());
    }
    List<String> said = new ArrayList<>();
    for (int i = at + 1; i < end; i++) {
      String plain = VietnameseText.tidyOrNull(plain(lines[i]));
      if (plain != null) {
        said.add(plain);
      }
    }
    String text = String.join("\n", said);
    if (text.length() > LONGEST) {
      throw Refused.of("file", "caption.long", at + 1, text.length(), LONGEST);
    }
    return new Cue(from, to, text);
  }

  private static long time(String text, int line, String whole) {
    Matcher parts = TIME.matcher(text);
    if (!parts.matches()) {
      throw Refused.of("file", "caption.time", line + 1, whole.strip());
    }
    long hours = parts.group(HOURS) == null ? 0 : Long.parseLong(parts.group(HOURS));
    long minutes = hours * SIXTY + Long.parseLong(parts.group(MINUTES));
    return (minutes * SIXTY + Long.parseLong(parts.group(SECONDS))) * MILLIS
        + Long.parseLong(parts.group(PARTS));
  }

  private static String plain(String line) {
    return MARK.matcher(line)
        .replaceAll("")
        .replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private static String text(byte[] bytes, String fileName) {
    Charset charset = StandardCharsets.UTF_8;
    if (bytes.length > 1 && (bytes[0] == (byte) 0xFF || bytes[0] == (byte) 0xFE)) {
      charset = StandardCharsets.UTF_16;
    }
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException foreign) {
      throw Refused.of("file", "caption.not-text", fileName);
    }
  }

  /** As a WebVTT file, W3C WebVTT section 4. */
  public String vtt() {
    StringBuilder vtt = new StringBuilder("WEBVTT\n");
    for (Cue cue : cues) {
      vtt.append('\n')
          .append(said(cue.from()))
          .append(" --> ")
          .append(said(cue.to()))
          .append('\n')
          .append(cue.text().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
          .append('\n');
    }
    return vtt.toString();
  }

  private static String said(long millis) {
    long seconds = millis / MILLIS;
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d.%03d",
        seconds / SIXTY / SIXTY,
        seconds / SIXTY % SIXTY,
        seconds % SIXTY,
        millis % MILLIS);
  }
}
