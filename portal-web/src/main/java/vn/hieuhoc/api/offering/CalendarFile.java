package vn.hieuhoc.api.offering;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.hieuhoc.calendarfeed.CalendarFeed;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.support.VietnamTime;

/**
 * Sessions as a calendar file (RFC 5545): times as the clock in Vietnam shows them, lines folded at
 * 75 bytes between characters, and one name and a growing number for each session, so that a
 * calendar that reads the file again moves what was moved and strikes what was called off.
 */
final class CalendarFile {

  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter HERE =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT).withZone(VietnamTime.ZONE);
  private static final String ZONE = "Asia/Ho_Chi_Minh";
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
  static String of(String name, CalendarFeed feed, String address, Instant now) {
    CalendarFile calendar = new CalendarFile();
    calendar.line("BEGIN", "VCALENDAR");
    calendar.line("VERSION", "2.0");
    calendar.line("PRODID", "-//Hieu Hoc//Lich hoc//VI");
    calendar.line("CALSCALE", "GREGORIAN");
    calendar.line("METHOD", "PUBLISH");
    calendar.line("X-WR-CALNAME", escaped(name));
    calendar.line("X-WR-TIMEZONE", ZONE);
    calendar.line("REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
    calendar.zone();
    feed.sessions()
        .forEach(
            session ->
                calendar.event(
                    session, feed.changes().getOrDefault(session.id(), 0L), address, now));
    calendar.line("END", "VCALENDAR");
    return calendar.file.toString();
  }

  /** Since 13 June 1975 the clocks of the whole country go seven hours before Greenwich. */
  private void zone() {
    line("BEGIN", "VTIMEZONE");
    line("TZID", ZONE);
    line("BEGIN", "STANDARD");
    line("DTSTART", "19750613T000000");
    line("TZOFFSETFROM", "+0800");
    line("TZOFFSETTO", "+0700");
    line("TZNAME", "+07");
    line("END", "STANDARD");
    line("END", "VTIMEZONE");
  }

  private void event(SessionRow session, long changes, String address, Instant now) {
    line("BEGIN", "VEVENT");
    line("UID", session.id() + "@hieuhoc.vn");
    line("SEQUENCE", Long.toString(changes));
    line("DTSTAMP", UTC.format(now));
    line("DTSTART;TZID=" + ZONE, HERE.format(session.startsAt()));
    line("DTEND;TZID=" + ZONE, HERE.format(session.endsAt()));
    line("SUMMARY", escaped(session.title()));
    line("LOCATION", escaped(session.place()));
    String said = session.courseTitle();
    if (session.className() != null) {
      said += " · " + session.className();
    }
    if (session.organiserNote() != null) {
      said += "\n" + session.organiserNote();
    }
    if (session.cancelReason() != null) {
      said += "\n" + session.cancelReason();
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
