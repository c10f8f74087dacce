package vn.hieuhoc.api.offering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.calendarfeed.CalendarFeed;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.offering.SessionStatus;

/** The calendar file as programs read it (RFC 5545). */
class CalendarFileTest {

  private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");
  private static final UUID ID = UUID.fromString("0a3f7a52-55c4-4f6e-9d0e-0d0f6cf0a001");
  private static final UUID COURSE = UUID.fromString("0a3f7a52-55c4-4f6e-9d0e-0d0f6cf0a002");

  private static SessionRow session(String title, String venue, SessionStatus status) {
    return new SessionRow(
        1L,
        ID,
        2L,
        UUID.randomUUID(),
        3L,
        COURSE,
        "Trồng rong sụn",
        null,
        title,
        4L,
        UUID.randomUUID(),
        "Thôn Phú Hội 1",
        venue,
        Instant.parse("2026-11-26T12:30:00Z"),
        Instant.parse("2026-11-26T14:00:00Z"),
        null,
        null,
        null,
        "Hội Nông dân mời",
        status,
        null,
        0,
        0,
        5L,
        null,
        0,
        "Lớp tối thôn Đông");
  }

  private static String file(SessionRow session) {
    return CalendarFile.of(
        "Lịch học", new CalendarFeed(List.of(session), Map.of(ID, 3L)), "https://hieuhoc.vn", NOW);
  }

  private static String unfolded(String file) {
    return file.replace("\r\n ", "");
  }

  @Test
  void everyLineEndsAsTheStandardSaysAndNoneIsLongerThan75Bytes() {
    String file =
        file(
            session(
                "Kỹ thuật trồng rong sụn và phòng bệnh trắng nhũn thân mùa mưa lũ ở vịnh Vân Phong",
                "Nhà văn hóa thôn",
                SessionStatus.PLANNED));

    assertThat(file).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    assertThat(file.replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(file.split("\r\n"))
        .allSatisfy(
            line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(unfolded(file))
        .contains(
            "\r\nSUMMARY:Kỹ thuật trồng rong sụn và phòng bệnh trắng nhũn thân mùa mưa lũ ở"
                + " vịnh Vân Phong\r\n");
  }

  @Test
  void commasSemicolonsAndLinesAreEscaped() {
    String file =
        unfolded(file(session("Một; hai, ba\\bốn", "Hội trường A, B", SessionStatus.PLANNED)));

    assertThat(file)
        .contains("\r\nSUMMARY:Một\\; hai\\, ba\\\\bốn\r\n")
        .contains("\r\nLOCATION:Hội trường A\\, B\\, Thôn Phú Hội 1\r\n")
        .contains("\r\nDESCRIPTION:Trồng rong sụn · Lớp tối thôn Đông\\nHội Nông dân mời\r\n");
  }

  @Test
  void aSessionKeepsItsNameAndIsStruckWhenCalledOff() {
    String planned = unfolded(file(session("Buổi", "Hội trường", SessionStatus.PLANNED)));
    String cancelled = unfolded(file(session("Buổi", "Hội trường", SessionStatus.CANCELLED)));

    assertThat(planned)
        .contains("\r\nUID:" + ID + "@hieuhoc.vn\r\n")
        .contains("\r\nSEQUENCE:3\r\n")
        .contains("\r\nDTSTART;TZID=Asia/Ho_Chi_Minh:20261126T193000\r\n")
        .contains("\r\nDTEND;TZID=Asia/Ho_Chi_Minh:20261126T210000\r\n")
        .contains("\r\nDTSTAMP:20261123T050000Z\r\n")
        .contains("\r\nURL:https://hieuhoc.vn/khoa-hoc/" + COURSE + "#buoi-" + ID + "\r\n")
        .contains("\r\nSTATUS:CONFIRMED\r\n");
    assertThat(cancelled)
        .contains("\r\nUID:" + ID + "@hieuhoc.vn\r\n")
        .contains("\r\nSTATUS:CANCELLED\r\n");
  }

  @Test
  void theZoneItsTimesAreInIsToldOnceBeforeThem() {
    String file = file(session("Buổi", "Hội trường", SessionStatus.PLANNED));

    assertThat(file)
        .containsOnlyOnce("BEGIN:VTIMEZONE\r\nTZID:Asia/Ho_Chi_Minh\r\nBEGIN:STANDARD\r\n")
        .contains("\r\nTZOFFSETTO:+0700\r\n");
    assertThat(file.indexOf("END:VTIMEZONE")).isLessThan(file.indexOf("BEGIN:VEVENT"));
  }

  @Test
  void nothingPlannedIsStillACalendar() {
    assertThat(
            CalendarFile.of(
                "Lịch", new CalendarFeed(List.of(), Map.of()), "https://hieuhoc.vn", NOW))
        .contains("METHOD:PUBLISH\r\n")
        .doesNotContain("VEVENT");
  }
}
