package vn.hieuhoc.attendanceimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.attendance.AttendanceService;
import vn.hieuhoc.attendance.AttendanceStatus;
import vn.hieuhoc.attendance.AttendanceWay;
import vn.hieuhoc.attendance.ListedLine;
import vn.hieuhoc.attendance.ListedLine.Said;
import vn.hieuhoc.attendance.MarkAttendance;
import vn.hieuhoc.exchange.ImportColumn;
import vn.hieuhoc.exchange.ImportContext;
import vn.hieuhoc.exchange.ImportKind;
import vn.hieuhoc.exchange.Outcome;
import vn.hieuhoc.exchange.RowResult;
import vn.hieuhoc.exchange.RowValues;
import vn.hieuhoc.exchange.TakenRow;
import vn.hieuhoc.offering.SessionRow;

/**
 * Who came to which session, one row a person and session. Taken as the list of the session is, by
 * whoever may take it; what people told otherwise than by a file stays and is said.
 */
@ApplicationScoped
class AttendancesKind implements ImportKind {

  private static final String CODE = "attendances";
  private static final String SUBJECT = "attendance";
  private static final int LONGEST_NOTE = 300;
  private static final int PARTS = 6;
  private static final String NOTHING = "-";
  private static final List<ImportColumn> COLUMNS = ImportColumn.of(CODE);

  /** As people write it on paper, without marks and without what stands between letters. */
  private static final Map<String, AttendanceStatus> WORDS =
      Map.ofEntries(
          Map.entry("comat", AttendanceStatus.PRESENT),
          Map.entry("codihoc", AttendanceStatus.PRESENT),
          Map.entry("x", AttendanceStatus.PRESENT),
          Map.entry("present", AttendanceStatus.PRESENT),
          Map.entry("muon", AttendanceStatus.LATE),
          Map.entry("dimuon", AttendanceStatus.LATE),
          Map.entry("denmuon", AttendanceStatus.LATE),
          Map.entry("tre", AttendanceStatus.LATE),
          Map.entry("ditre", AttendanceStatus.LATE),
          Map.entry("late", AttendanceStatus.LATE),
          Map.entry("vesom", AttendanceStatus.LEFT_EARLY),
          Map.entry("leftearly", AttendanceStatus.LEFT_EARLY),
          Map.entry("vangcophep", AttendanceStatus.EXCUSED),
          Map.entry("cophep", AttendanceStatus.EXCUSED),
          Map.entry("phep", AttendanceStatus.EXCUSED),
          Map.entry("p", AttendanceStatus.EXCUSED),
          Map.entry("excused", AttendanceStatus.EXCUSED),
          Map.entry("vang", AttendanceStatus.ABSENT),
          Map.entry("vangkhongphep", AttendanceStatus.ABSENT),
          Map.entry("khongphep", AttendanceStatus.ABSENT),
          Map.entry("v", AttendanceStatus.ABSENT),
          Map.entry("absent", AttendanceStatus.ABSENT));

  @Inject private NamedSession sessions;
  @Inject private NamedAttendee people;
  @Inject private AttendanceService attendanceService;

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public List<ImportColumn> columns() {
    return COLUMNS;
  }

  /** Who may take lists of sessions; each row asks for its own. */
  @Override
  public Role[] importers() {
    return new Role[] {Role.CENTRE_MANAGER, Role.COMMUNE_STAFF, Role.PRESENTER};
  }

  @Override
  public String columnOf(String field) {
    return field.equals("person") ? "personNumber" : field;
  }

  @Override
  public List<RowResult> take(List<RowValues> rows, ImportContext context) {
    return rows.stream().map(row -> take(row, context)).toList();
  }

  private RowResult take(RowValues row, ImportContext context) {
    SessionRow session = sessions.of(row, context);
    AttendanceStatus status = row.word("status", WORDS);
    String note = row.text("note", LONGEST_NOTE);
    Integer minutes = session == null ? null : minutes(row, session);
    NamedAttendee.Named person =
        session == null || row.isBad() ? null : people.of(row, session, context);
    if (row.isBad() || !isFirst(row, context, session.id() + "|" + person.id())) {
      return RowResult.bad(row.number(), row.faults());
    }
    MarkAttendance mark =
        new MarkAttendance(person.id(), status, minutes, AttendanceWay.IMPORT, note, context.now());
    ListedLine line = attendanceService.tell(session.id(), mark);
    return result(row, mark, line, person.listed());
  }

  private static RowResult result(
      RowValues row, MarkAttendance mark, ListedLine line, boolean listed) {
    if (line.isKept(mark)) {
      row.note(
          "status",
          "import.note-presence-kept",
          word("attendance", line.now().status()),
          word("attendance-way", line.now().way()));
      return RowResult.good(row.number(), Outcome.IGNORED, null, null, null).noting(row.notes());
    }
    if (line.stayed()) {
      return RowResult.good(row.number(), Outcome.SAME, SUBJECT, line.attendance(), null);
    }
    if (!listed) {
      row.note("fullName", "import.note-walked-in");
    }
    if (!line.isNew()) {
      row.note(
          "status", "import.note-presence-changed", word("attendance", line.before().status()));
    }
    return RowResult.good(
            row.number(),
            line.isNew() ? Outcome.NEW : Outcome.CHANGED,
            SUBJECT,
            line.attendance(),
            kept(line))
        .noting(row.notes());
  }

  private static String word(String kind, Enum<?> constant) {
    return "{word." + kind + "." + constant.name() + "}";
  }

  private static Integer minutes(RowValues row, SessionRow session) {
    String text = row.text("minutes", 20);
    if (text == null) {
      return null;
    }
    String digits = text.replaceFirst("(?i) ?(phút|phut|p|')$", "");
    if (digits.matches("[0-9]{1,4}") && Integer.parseInt(digits) <= session.minutes()) {
      return Integer.valueOf(digits);
    }
    row.fault("minutes", "attendance.minutes-wrong", text, session.minutes());
    return null;
  }

  private static boolean isFirst(RowValues row, ImportContext context, String thing) {
    Integer other = context.claims().rowOf(thing);
    if (other != null) {
      row.fault(
          row.text("personNumber") == null ? "fullName" : "personNumber",
          "import.row-twice",
          other);
      return false;
    }
    context.claims().add(thing, row.number());
    return true;
  }

  /** When the row told it, and what the line said before: status, minutes, way, when and why. */
  private static String kept(ListedLine line) {
    Said before = line.before();
    if (before == null) {
      return line.now().at().toString();
    }
    return String.join(
        " ",
        line.now().at().toString(),
        before.status().name(),
        before.minutes() == null ? NOTHING : before.minutes().toString(),
        before.way().name(),
        before.at().toString(),
        before.reason() == null ? NOTHING : before.reason());
  }

  private static Said before(String[] kept) {
    if (kept.length < PARTS) {
      return null;
    }
    return new Said(
        AttendanceStatus.valueOf(kept[1]),
        kept[2].equals(NOTHING) ? null : Integer.valueOf(kept[2]),
        AttendanceWay.valueOf(kept[3]),
        kept[5].equals(NOTHING) ? null : kept[5],
        Instant.parse(kept[4]));
  }

  /** Only what the list still says as the file told it, by whoever may take it or oversees it. */
  @Override
  public List<String> undo(List<TakenRow> rows, ImportContext context) {
    // A list that holds null: what is gone needs no taking back.
    return rows.stream().map(row -> undo(row, context)).collect(Collectors.toList());
  }

  private String undo(TakenRow row, ImportContext context) {
    SessionRow session = attendanceService.sessionOf(row.subject()).orElse(null);
    if (session == null) {
      return null;
    }
    if (!attendanceService.mayTake(session) && !context.reaches(session.runBy())) {
      return "import.undo-out-of-reach";
    }
    String[] kept = row.before().split(" ", PARTS);
    return attendanceService.takeBack(session, row.subject(), Instant.parse(kept[0]), before(kept))
        ? null
        : "import.undo-changed";
  }
}
