package vn.hieuhoc.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hieuhoc.exchange.ImportContext;
import vn.hieuhoc.exchange.Outcome;
import vn.hieuhoc.exchange.RowResult;
import vn.hieuhoc.exchange.RowValues;
import vn.hieuhoc.exchange.TakenRow;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.organisation.UnitTree;
import vn.hieuhoc.person.StayRow;
import vn.hieuhoc.position.EmploymentChange;
import vn.hieuhoc.position.EmploymentService;

/** Staff of workplaces, one a row; a row with a last day ends an employment. */
@ApplicationScoped
class StaffKind extends RowKind {

  private static final String SUBJECT = "person";
  private static final String WORKPLACE = "workplace";
  private static final String JOINED = "joined";
  private static final String ENDED = "ended";

  @Inject private EmploymentService employments;
  @Inject private PersonFinder finder;

  StaffKind() {
    super("staff", SUBJECT, Map.of("person", "personNumber", "day", "to"));
  }

  @Override
  RowResult take(RowValues row, ImportContext context) {
    Time time = Time.of(row, context);
    UnitRow place = units.place(row, context, context.asOf());
    if (row.isBad()) {
      return bad(row);
    }
    Long home = home(place, context);
    UnitRow workplace = workplace(row, home);
    UUID person = finder.person(row, commune(home, context));
    if (person == null && !row.isBad()) {
      row.fault("fullName", "import.cell-missing", "Họ và tên");
    }
    boolean first =
        !row.isBad()
            && PersonFinder.isFirst(
                row, context.claims(), "fullName", person + "|" + workplace.key());
    return first ? write(row, person, workplace.id(), time) : bad(row);
  }

  /** The workplace of the commune that is called so; null when that cannot be told. */
  private UnitRow workplace(RowValues row, Long home) {
    String named = row.text(WORKPLACE, 200);
    List<UnitRow> found =
        organisation.serving(home, UnitTree.WORKPLACE).stream()
            .filter(
                unit ->
                    unit.code().equalsIgnoreCase(named)
                        || UnitIndex.bare(unit.name()).equals(UnitIndex.bare(named)))
            .toList();
    if (found.size() == 1) {
      return found.get(0);
    }
    if (found.isEmpty()) {
      row.fault(WORKPLACE, "import.no-such-workplace", named);
    } else {
      String names =
          found.stream()
              .map(u -> u.name() + " (" + u.code() + ")")
              .collect(Collectors.joining("; "));
      row.fault(WORKPLACE, "import.unit-unclear", named, names);
    }
    return null;
  }

  private RowResult write(RowValues row, UUID person, UUID workplace, Time time) {
    for (StayRow known : at(person, workplace)) {
      if (known.to() == null && time.to() != null) {
        employments.leave(person, workplace, time.to());
        String kept = Time.kept(workplace, ENDED, known.from(), time.to());
        return RowResult.good(row.number(), Outcome.CHANGED, SUBJECT, person, kept);
      }
      if (known.to() == null || time.endedAs(known.from(), known.to())) {
        return RowResult.good(row.number(), Outcome.SAME, SUBJECT, person, null);
      }
    }
    if (!time.isWhole(row)) {
      return bad(row);
    }
    employments.employ(person, workplace, time.since());
    if (time.to() != null) {
      employments.leave(person, workplace, time.to());
    }
    String kept = Time.kept(workplace, JOINED, time.since(), time.to());
    return RowResult.good(row.number(), Outcome.NEW, SUBJECT, person, kept);
  }

  private List<StayRow> at(UUID person, UUID workplace) {
    return employments.of(person).stream().filter(known -> known.unit().equals(workplace)).toList();
  }

  @Override
  String undo(TakenRow row, Long key) {
    String[] kept = Time.parts(row.before());
    UUID workplace = UUID.fromString(kept[0]);
    LocalDate from = Time.day(kept[2]);
    LocalDate to = Time.day(kept[3]);
    boolean asItWas =
        at(row.subject(), workplace).stream()
            .anyMatch(
                known -> known.from().equals(from) && java.util.Objects.equals(known.to(), to));
    if (!asItWas) {
      return UndoRepository.CHANGED;
    }
    if (kept[1].equals(ENDED)) {
      employments.correct(row.subject(), workplace, from, new EmploymentChange(from, null));
    } else {
      employments.takeBack(row.subject(), workplace, from);
    }
    return null;
  }
}
