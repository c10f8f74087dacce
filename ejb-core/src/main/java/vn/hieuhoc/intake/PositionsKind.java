package vn.hieuhoc.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hieuhoc.exchange.ImportContext;
import vn.hieuhoc.exchange.Outcome;
import vn.hieuhoc.exchange.RowResult;
import vn.hieuhoc.exchange.RowValues;
import vn.hieuhoc.exchange.TakenRow;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.position.NewPosition;
import vn.hieuhoc.position.PositionCorrection;
import vn.hieuhoc.position.PositionKind;
import vn.hieuhoc.position.PositionRow;
import vn.hieuhoc.position.PositionService;

/** Posts in the association, in centres and hamlets, one a row. */
@ApplicationScoped
class PositionsKind extends RowKind {

  private static final String SUBJECT = "position";
  private static final String ENDED = "ended";

  @Inject private PositionService positions;
  @Inject private PersonFinder finder;
  @Inject private RegisterRepository register;

  PositionsKind() {
    super("positions", "person_position", Map.of("kind", "post", "person", "personNumber"));
  }

  @Override
  RowResult take(RowValues row, ImportContext context) {
    PositionKind post = row.word("post", Words.POST);
    LocalDate from = Days.day(row, "from");
    LocalDate to = Days.day(row, "to");
    String basis = row.text("basis", 300);
    UnitRow place = units.place(row, context, context.asOf());
    if (row.isBad()) {
      return bad(row);
    }
    Long home = home(place, context);
    UUID person = finder.person(row, commune(home, context));
    if (person == null && !row.isBad()) {
      row.fault("fullName", "import.cell-missing", "Họ và tên");
    }
    UnitRow unit = row.isBad() ? null : unit(row, post, home);
    if (unit == null) {
      return bad(row);
    }
    String thing = person + "|" + unit.key() + "|" + post;
    boolean sole = post == PositionKind.CHAIR || post == PositionKind.CENTRE_DIRECTOR;
    boolean first =
        PersonFinder.isFirst(row, context.claims(), "fullName", thing)
            && (!sole
                || to != null
                || PersonFinder.isFirst(row, context.claims(), "post", unit.key() + "|" + post));
    return first ? write(row, new NewPosition(person, unit.id(), post, from, to, basis)) : bad(row);
  }

  /** The unit that is named, else the one around the place that has such a post. */
  private UnitRow unit(RowValues row, PositionKind post, Long home) {
    String named = row.text("unit");
    List<UnitRow> around =
        Stream.concat(
                Stream.of(organisation.unit(home)),
                organisation.servingNow(organisation.unit(home).id()).stream())
            .filter(unit -> PositionKind.at(unit.kind()).contains(post))
            .filter(unit -> named == null || isCalled(unit, named))
            .toList();
    if (around.size() == 1) {
      return around.get(0);
    }
    if (around.isEmpty()) {
      row.fault(named == null ? "post" : "unit", "import.no-such-post", row.text("post"));
    } else {
      row.fault("unit", "import.unit-unclear", row.text("post"), names(around));
    }
    return null;
  }

  private static boolean isCalled(UnitRow unit, String named) {
    return unit.code().equalsIgnoreCase(named)
        || UnitIndex.bare(unit.name()).equals(UnitIndex.bare(named))
        || UnitIndex.bare(unit.shortName()).equals(UnitIndex.bare(named));
  }

  private static String names(List<UnitRow> units) {
    return String.join("; ", units.stream().map(UnitRow::name).toList());
  }

  private RowResult write(RowValues row, NewPosition said) {
    for (PositionRow held : positions.of(said.person())) {
      boolean same =
          held.unit().equals(said.unit())
              && held.kind() == said.kind()
              && held.validFrom().equals(said.from());
      if (same && said.to() != null && held.validTo() == null) {
        positions.end(held.id(), said.to());
        return RowResult.good(
            row.number(), Outcome.CHANGED, SUBJECT, held.id(), ENDED + " " + said.to());
      }
      if (same) {
        return RowResult.good(row.number(), Outcome.SAME, SUBJECT, held.id(), null);
      }
    }
    UUID id = positions.create(said);
    return RowResult.good(row.number(), Outcome.NEW, SUBJECT, id, null);
  }

  @Override
  String undo(TakenRow row, Long key) {
    if (row.outcome() == Outcome.CHANGED) {
      LocalDate end = positions.find(row.subject()).validTo();
      if (end == null || !row.before().equals(ENDED + " " + end)) {
        return UndoRepository.CHANGED;
      }
      positions.correct(row.subject(), new PositionCorrection(null, null, true, null));
      return null;
    }
    if (!register.isUntouched(key)) {
      return UndoRepository.CHANGED;
    }
    Map<Long, String> kept = new HashMap<>();
    undoing.remove("person_position", List.of(), List.of(key), kept);
    return kept.get(key);
  }
}
