package vn.hieuhoc.deploy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * One event, one line: time in Vietnam, level, logger, text, and the stack with its lines joined by
 * bars.
 */
final class OneLineFormatter extends Formatter {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX", java.util.Locale.ROOT)
          .withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

  @Override
  public String format(LogRecord entry) {
    StringBuilder line = new StringBuilder(200);
    line.append(TIME.format(entry.getInstant()))
        .append(' ')
        .append(entry.getLevel().getName())
        .append(' ');
    line.append(entry.getLoggerName() == null ? "-" : entry.getLoggerName()).append(' ');
    line.append(joined(String.valueOf(formatMessage(entry))));
    if (entry.getThrown() != null) {
      line.append(" | ").append(joined(stack(entry.getThrown())));
    }
    return line.append('\n').toString();
  }

  static String joined(String text) {
    return text.strip().replaceAll("\\s*\\R\\s*", " | ");
  }

  private static String stack(Throwable thrown) {
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }
}
