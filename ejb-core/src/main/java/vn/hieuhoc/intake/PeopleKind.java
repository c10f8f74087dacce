package vn.hieuhoc.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.exchange.Claims;
import vn.hieuhoc.exchange.ImportColumn;
import vn.hieuhoc.exchange.ImportContext;
import vn.hieuhoc.exchange.ImportKind;
import vn.hieuhoc.exchange.Outcome;
import vn.hieuhoc.exchange.RowResult;
import vn.hieuhoc.exchange.RowValues;
import vn.hieuhoc.exchange.TakenRow;
import vn.hieuhoc.identity.IdentityNumber;
import vn.hieuhoc.identity.PhoneNumber;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.person.PartialDate;
import vn.hieuhoc.person.PersonChange;
import vn.hieuhoc.person.PersonIntake;
import vn.hieuhoc.person.PersonIntake.Line;
import vn.hieuhoc.person.PersonIntake.Match;
import vn.hieuhoc.person.PersonIntake.Stay;
import vn.hieuhoc.support.BusinessException;
import vn.hieuhoc.support.Refused;

/** People, one a row. */
@ApplicationScoped
class PeopleKind implements ImportKind {

  static final String CODE = "people";
  static final String SUBJECT = "person";

  private static final int CHUNK = 1000;

  /** So many numbers of others in one file are no slips of the pen. */
  private static final int MOST_TAKEN = 20;

  private static final List<ImportColumn> COLUMNS = ImportColumn.of(CODE);
  private static final Map<String, String> COLUMN_OF =
      Map.of("residence", "from", "unit", "commune", "workingStatus", "work");

  @Inject private PersonIntake intake;
  @Inject private UnitFinder units;
  @Inject private UndoRepository undoing;
  @Inject private LookalikeRepository lookalikes;

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public List<ImportColumn> columns() {
    return COLUMNS;
  }

  @Override
  public int chunk() {
    return CHUNK;
  }

  @Override
  public String columnOf(String field) {
    return COLUMN_OF.getOrDefault(field, field);
  }

  @Override
  public List<RowResult> take(List<RowValues> rows, ImportContext context) {
    Map<Integer, RowValues> byNumber = new LinkedHashMap<>();
    Map<Integer, PeopleNotes.Said> said = new HashMap<>();
    List<Line> lines = new ArrayList<>();
    for (RowValues row : rows) {
      byNumber.put(row.number(), row);
      Line line = line(row, context, said);
      if (line != null) {
        lines.add(line);
      }
    }
    List<Match> matches = intake.match(lines, context::reaches, !context.isCheck());
    requireFewTaken(matches, context);
    List<Match> clear = clear(matches, byNumber, said, context.claims());
    Map<Integer, RowResult> results = new HashMap<>();
    List<PersonIntake.Taken> written = intake.write(clear, context.now(), context.today());
    if (context.isCheck()) {
      alike(written, byNumber, said, context);
    }
    for (PersonIntake.Taken taken : written) {
      int number = taken.line().number();
      if (taken.problem() != null) {
        fault(byNumber.get(number), taken.problem());
      } else {
        RowValues row = byNumber.get(number);
        if (context.isCheck() && taken.before() != null) {
          PeopleNotes.changed(
              row,
              taken,
              said.get(number),
              COLUMNS,
              key -> units.index(context).at(key, context.today()));
        }
        results.put(number, result(taken).noting(row.notes()));
      }
    }
    return rows.stream()
        .map(
            row ->
                row.isBad() ? RowResult.bad(row.number(), row.faults()) : results.get(row.number()))
        .toList();
  }

  /** Whoever tries out which numbers there are elsewhere learns of a few, and is noted. */
  private static void requireFewTaken(List<Match> matches, ImportContext context) {
    Set<Integer> taken = context.remembered(ForeignNumbers.class, ForeignNumbers::new).rows();
    matches.stream()
        .filter(match -> match.problem() != null)
        .filter(match -> match.problem().code().equals("person.identity-taken"))
        .forEach(match -> taken.add(match.line().number()));
    if (taken.size() >= MOST_TAKEN) {
      throw new Refused("import.too-many-taken", MOST_TAKEN);
    }
  }

  /** Rows whose identity number somebody else bears. */
  private record ForeignNumbers(Set<Integer> rows) {

    ForeignNumbers() {
      this(new HashSet<>());
    }
  }

  /** Somebody who would be entered may be in the register under another place or day of birth. */
  private void alike(
      List<PersonIntake.Taken> written,
      Map<Integer, RowValues> rows,
      Map<Integer, PeopleNotes.Said> said,
      ImportContext context) {
    UnitIndex map = units.index(context);
    List<LookalikeRepository.Newcomer> newcomers =
        written.stream()
            .filter(PersonIntake.Taken::isNew)
            .map(
                taken -> {
                  int row = taken.line().number();
                  return said.get(row).newcomer(row, taken.id(), map, context.today());
                })
            .toList();
    lookalikes
        .of(newcomers, context::reaches)
        .forEach((row, known) -> PeopleNotes.known(rows.get(row), known, map, context.today()));
  }

  private static RowResult result(PersonIntake.Taken taken) {
    Outcome outcome =
        taken.isNew() ? Outcome.NEW : taken.before() == null ? Outcome.SAME : Outcome.CHANGED;
    return RowResult.good(taken.line().number(), outcome, SUBJECT, taken.id(), taken.before());
  }

  /** Those of whom no other row of the file speaks. */
  private List<Match> clear(
      List<Match> matches,
      Map<Integer, RowValues> rows,
      Map<Integer, PeopleNotes.Said> said,
      Claims claims) {
    List<String> asked = new ArrayList<>();
    matches.stream()
        .filter(match -> match.problem() == null)
        .forEach(
            match -> {
              asked.addAll(match.claims());
              asked.add(match.contrary());
            });
    said.values().stream()
        .map(PeopleNotes.Said::likeness)
        .filter(likeness -> likeness != null)
        .forEach(asked::add);
    claims.prepare(asked);
    List<Match> clear = new ArrayList<>();
    for (Match match : matches) {
      RowValues row = rows.get(match.line().number());
      if (match.problem() != null) {
        fault(row, match.problem());
        continue;
      }
      List<String> mine = new ArrayList<>(match.claims());
      mine.add(match.contrary());
      Integer other =
          mine.stream().map(claims::rowOf).filter(r -> r != null).findFirst().orElse(null);
      if (other != null) {
        row.fault("fullName", "import.row-twice", other);
      } else {
        match.claims().forEach(claim -> claims.add(claim, row.number()));
        claims.add(match.trace(), row.number());
        PeopleNotes.doubts(row, said.get(row.number()).change());
        PeopleNotes.alike(row, said.get(row.number()), claims);
        clear.add(match);
      }
    }
    return clear;
  }

  private Line line(RowValues row, ImportContext context, Map<Integer, PeopleNotes.Said> all) {
    String name = row.text("fullName", 150);
    PartialDate birth = Days.partial(row, "birthDate");
    if (birth == null) {
      birth = Days.partial(row, "birthYear");
    }
    LocalDate from = Days.day(row, "from");
    LocalDate day = from == null || from.isAfter(context.today()) ? context.asOf() : from;
    UnitRow unit = units.place(row, context, day);
    List<Stay> stays = unit == null ? List.of() : stays(row, unit, from, context);
    String identity = row.digits("identityNumber", 12, 2);
    String phone = row.digits("phone", 10, 1);
    readable(row, "identityNumber", () -> IdentityNumber.parse(identity));
    readable(row, "phone", () -> PhoneNumber.normalise(phone));
    PersonChange change =
        new PersonChange(
            name,
            null,
            birth,
            row.word("gender", Words.GENDER),
            row.word("group", Words.GROUP),
            row.word("work", Words.WORK),
            null,
            null,
            identity,
            phone);
    String number = row.text("personNumber", 20);
    if (row.isBad()) {
      return null;
    }
    all.put(row.number(), new PeopleNotes.Said(change, stays.get(stays.size() - 1).unit()));
    return new Line(
        row.number(),
        number == null ? null : number.toUpperCase(Locale.ROOT),
        change,
        stays,
        from != null);
  }

  private List<Stay> stays(RowValues row, UnitRow unit, LocalDate from, ImportContext context) {
    try {
      LocalDate since = from == null ? context.today() : from;
      List<Stay> stays = units.stays(unit, since, context);
      if (!context.reaches(stays.get(stays.size() - 1).unit())) {
        throw Refused.of("commune", "import.out-of-reach", unit.name());
      }
      return stays;
    } catch (Refused refusal) {
      row.fault(refusal.field(), refusal);
      return List.of();
    }
  }

  /** Every bad cell is told at once, so each is looked at whatever the others hold. */
  private static void readable(RowValues row, String column, Runnable rule) {
    try {
      rule.run();
    } catch (Refused refusal) {
      row.fault(column, refusal);
    }
  }

  private void fault(RowValues row, BusinessException problem) {
    row.fault(problem.field() == null ? "fullName" : columnOf(problem.field()), problem);
  }

  @Override
  public List<String> undo(List<TakenRow> rows, ImportContext context) {
    Map<UUID, Long> keys = undoing.keys("person", rows.stream().map(TakenRow::subject).toList());
    Map<Long, String> kept =
        undoing.removePeople(
            rows.stream()
                .filter(row -> row.outcome() == Outcome.NEW)
                .map(row -> keys.get(row.subject()))
                .filter(key -> key != null)
                .toList());
    List<String> reasons = new ArrayList<>();
    for (TakenRow row : rows) {
      Long key = keys.get(row.subject());
      if (key == null) {
        reasons.add(row.outcome() == Outcome.NEW ? null : "import.undo-gone");
      } else if (row.outcome() == Outcome.NEW) {
        reasons.add(kept.get(key));
      } else {
        reasons.add(intake.restore(key, row.before()) ? null : "import.undo-changed");
      }
    }
    return reasons;
  }
}
