package vn.hieuhoc.api.offering;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.hieuhoc.offering.SessionRow;

/**
 * Sessions as a calendar file (RFC 5545): times in UTC, lines folded at 75 bytes between
 * characters, and one name for each session for good, so that a calendar that reads the file again
 * moves what was moved and strikes what was called off.
 */
final class CalendarFile {

  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int LONGEST_LINE = 75;
  private static final String END = "\r\n";

  private final StringBuilder file = new StringBuilder();

  private CalendarFile() {}

  /**
   * The file.
   *
   * @param name what the calendar is called
   * @param address of the portal, without a slash at the end
   */
  static String of(String name, List<SessionRow> sessions, String address, Instant now) {
    CalendarFile calendar = new CalendarFile();
    calendar.line("BEGIN", "VCALENDAR");
    calendar.line("VERSION", "2.0");
    calendar.line("PRODID", "-//Hieu Hoc//Lich hoc//VI");
    calendar.line("CALSCALE", "GREGORIAN");
    calendar.line("METHOD", "PUBLISH");
    calendar.line("X-WR-CALNAME", escaped(name));
    calendar.line("X-WR-TIMEZONE", "Asia/Ho_Chi_Minh");
    calendar.line("REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
    sessions.forEach(session -> calendar.event(session, address, now));
    calendar.line("END", "VCALENDAR");
    return calendar.file.toString();
  }

  private void event(SessionRow session, String address, Instant now) {
    line("BEGIN", "VEVENT");
    line("UID", session.id() + "@hieuhoc.vn");
    line("DTSTAMP", UTC.format(now));
    line("DTSTART", UTC.format(session.startsAt()));
    line("DTEND", UTC.format(session.endsAt()));
    line("SUMMARY", escaped(session.title()));
    line("LOCATION", escaped(session.place()));
    String said = session.courseTitle();
    if (session.organiserNote() != null) {
      said += "\n" + session.organiserNote();
    }
    line("DESCRIPTION", escaped(said));
    line("URL", address + "/khoa-hoc/" + session.course() + "#buoi-" + session.id());
    line("STATUS", session.cancelled() ? "CANCELLED" : "CONFIRMED");
    line("END", "VEVENT");
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r\n", "\\n")
        .replace("\n", "\\n")
        .replaceAll("\\p{Cntrl}", " ");
  }

  /** Writes a line; a long one goes on in further lines that begin with a blank. */
  private void line(String name, String value) {
    String whole = name + ":" + value;
    int bytes = 0;
    for (int at = 0; at < whole.length(); ) {
      int point = whole.codePointAt(at);
      String one = Character.toString(point);
      int length = one.getBytes(StandardCharsets.UTF_8).length;
      if (bytes + length > LONGEST_LINE) {
        file.append(END).append(' ');
        bytes = 1;
      }
      file.append(one);
      bytes += length;
      at += Character.charCount(point);
    }
    file.append(END);
  }
}
