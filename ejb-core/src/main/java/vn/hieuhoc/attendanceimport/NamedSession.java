package vn.hieuhoc.attendanceimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hieuhoc.attendance.AttendanceService;
import vn.hieuhoc.exchange.ImportContext;
import vn.hieuhoc.exchange.RowValues;
import vn.hieuhoc.intake.Days;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.VietnamTime;
import vn.hieuhoc.support.VietnameseText;

/**
 * Finds the session a row names: by its code, else by the name of its class or course and when it
 * was. One whose list the importer may not take is as if there were none.
 */
@ApplicationScoped
@Transactional
class NamedSession {

  /** Also within the address of the page of the session, as people copy it. */
  private static final Pattern WHOLE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private static final Pattern BEGINNING = Pattern.compile("[0-9a-f]{8}[0-9a-f-]{0,28}");
  private static final Pattern CLOCK =
      Pattern.compile("([0-9]{1,2}) ?(?:[:.]|h|g|giờ|gio) ?([0-9]{2})?(?::[0-9]{2})?");
  private static final Pattern PART_OF_DAY = Pattern.compile("0?\\.[0-9]+");
  private static final int HOURS = 24;
  private static final int MINUTES = 60;
  private static final int SHOWN = 5;

  @Inject private SessionService sessionService;
  @Inject private AttendanceService attendanceService;
  @Inject private ListedPeopleRepository named;

  /** What a run has looked up. */
  private record Known(
      Map<String, Optional<SessionRow>> byCode, Map<LocalDate, List<SessionRow>> byDay) {}

  /** The session, or null when it cannot be told, which is noted. */
  SessionRow of(RowValues row, ImportContext context) {
    Known known =
        context.remembered(Known.class, () -> new Known(new HashMap<>(), new HashMap<>()));
    String code = row.text("session", 300);
    if (code != null) {
      String folded = code.toLowerCase(Locale.ROOT);
      Optional<SessionRow> session = known.byCode().get(folded);
      if (session == null) {
        session = byCode(folded);
        known.byCode().put(folded, session);
      }
      if (session.isEmpty()) {
        row.fault("session", "attendance.session-unknown", code);
      }
      return session.orElse(null);
    }
    return byName(row, known);
  }

  private Optional<SessionRow> byCode(String code) {
    Matcher whole = WHOLE.matcher(code);
    String beginning = whole.find() ? whole.group() : code;
    List<UUID> found =
        BEGINNING.matcher(beginning).matches() ? named.sessions(beginning) : List.of();
    return found.size() == 1
        ? Optional.of(sessionService.row(found.get(0))).filter(attendanceService::mayTake)
        : Optional.empty();
  }

  private SessionRow byName(RowValues row, Known known) {
    String title = row.text("offering", 300);
    LocalDate day = Days.day(row, "date");
    LocalTime time = time(row);
    if (title == null && !row.isBad()) {
      row.fault("offering", "import.cell-missing", "Lớp");
    }
    if (day == null && !row.isBad()) {
      row.fault("date", "import.cell-missing", "Ngày học");
    }
    if (row.isBad()) {
      return null;
    }
    List<SessionRow> found =
        known.byDay().computeIfAbsent(day, this::ofDay).stream()
            .filter(session -> isCalled(session, title))
            .filter(session -> time == null || time.equals(beginning(session).toLocalTime()))
            .toList();
    if (found.isEmpty()) {
      row.fault("offering", "attendance.session-unknown-then", title, day);
      return null;
    }
    if (found.size() > 1) {
      row.fault(time == null ? "time" : "session", "attendance.session-unclear", told(found));
      return null;
    }
    return found.get(0);
  }

  /** All of them: whoever runs the machine brings lists of the whole province in. */
  private List<SessionRow> ofDay(LocalDate day) {
    List<SessionRow> sessions = new ArrayList<>();
    Page<SessionRow> page;
    do {
      page =
          sessionService.managed(
              VietnamTime.startOf(day),
              VietnamTime.startOf(day.plusDays(1)),
              new PageRequest(sessions.size(), PageRequest.LARGEST));
      sessions.addAll(page.items());
    } while (!page.items().isEmpty() && sessions.size() < page.total());
    return sessions;
  }

  private static boolean isCalled(SessionRow session, String title) {
    String folded = VietnameseText.fold(title);
    return Stream.of(session.className(), session.courseTitle(), session.title())
            .anyMatch(name -> name != null && VietnameseText.fold(name).equals(folded))
        || BEGINNING.matcher(folded).matches() && session.offering().toString().startsWith(folded);
  }

  private static String told(List<SessionRow> found) {
    return found.stream()
        .limit(SHOWN)
        .map(
            session ->
                beginning(session).toLocalTime() + " " + session.id().toString().substring(0, 8))
        .collect(Collectors.joining("; "));
  }

  private static ZonedDateTime beginning(SessionRow session) {
    return session.startsAt().atZone(VietnamTime.ZONE);
  }

  /** As people write it, or the part of a day that a spreadsheet makes of it. */
  private static LocalTime time(RowValues row) {
    String text = row.text("time", 20);
    if (text == null) {
      return null;
    }
    if (PART_OF_DAY.matcher(text).matches()) {
      long minutes = Math.round(Double.parseDouble(text) * HOURS * MINUTES);
      return LocalTime.MIN.plusMinutes(minutes);
    }
    Matcher clock = CLOCK.matcher(text.toLowerCase(Locale.ROOT));
    if (clock.matches() && Integer.parseInt(clock.group(1)) < HOURS) {
      int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
      if (minute < MINUTES) {
        return LocalTime.of(Integer.parseInt(clock.group(1)), minute);
      }
    }
    row.fault("time", "attendance.time-unread", text);
    return null;
  }
}
