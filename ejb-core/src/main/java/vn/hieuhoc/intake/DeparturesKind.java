package vn.hieuhoc.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.exchange.ImportContext;
import vn.hieuhoc.exchange.Outcome;
import vn.hieuhoc.exchange.RowResult;
import vn.hieuhoc.exchange.RowValues;
import vn.hieuhoc.exchange.TakenRow;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.person.StayRow;
import vn.hieuhoc.person.StayService;
import vn.hieuhoc.support.Refused;

/** People who live where they lived no more, one a row: the list of those who moved away. */
@ApplicationScoped
class DeparturesKind extends RowKind {

  private static final String SUBJECT = "person";
  private static final String ENDED = "ended";

  @Inject private PersonFinder finder;
  @Inject private PersonService people;
  @Inject private StayService stays;

  DeparturesKind() {
    super("departures", SUBJECT, Map.of("person", "personNumber", "day", "to", "from", "to"));
  }

  @Override
  RowResult take(RowValues row, ImportContext context) {
    LocalDate to = Days.day(row, "to");
    UnitRow place = units.place(row, context, context.asOf());
    if (row.isBad()) {
      return bad(row);
    }
    UUID person = finder.person(row, commune(home(place, context), context));
    if (person == null && !row.isBad()) {
      row.fault("fullName", "import.cell-missing", "Họ và tên");
    }
    boolean first =
        !row.isBad() && PersonFinder.isFirst(row, context.claims(), "fullName", person.toString());
    return first ? write(row, person, to) : bad(row);
  }

  private RowResult write(RowValues row, UUID person, LocalDate to) {
    StayRow last = last(person);
    if (last == null || last.to() != null && !last.to().equals(to)) {
      throw Refused.of("to", "import.lives-nowhere", last == null ? "" : last.to());
    }
    if (last.to() != null) {
      return RowResult.good(row.number(), Outcome.SAME, SUBJECT, person, null);
    }
    stays.end(person, to);
    String kept = Time.kept(last.unit(), ENDED, last.from(), to);
    return RowResult.good(row.number(), Outcome.CHANGED, SUBJECT, person, kept);
  }

  /** The newest stay, or null. */
  private StayRow last(UUID person) {
    List<StayRow> known = people.details(person).residences();
    return known.stream().max(java.util.Comparator.comparing(StayRow::from)).orElse(null);
  }

  @Override
  String undo(TakenRow row, Long key) {
    String[] kept = Time.parts(row.before());
    UUID unit = UUID.fromString(kept[0]);
    LocalDate from = Time.day(kept[2]);
    StayRow last = last(row.subject());
    boolean asItWas =
        last != null
            && last.unit().equals(unit)
            && last.from().equals(from)
            && Time.day(kept[3]).equals(last.to());
    if (!asItWas) {
      return UndoRepository.CHANGED;
    }
    stays.correct(row.subject(), from, new StayService.StayChange(unit, from, null));
    return null;
  }
}
