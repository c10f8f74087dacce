package vn.hieuhoc.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hieuhoc.exchange.ImportColumn;
import vn.hieuhoc.exchange.ImportContext;
import vn.hieuhoc.exchange.ImportKind;
import vn.hieuhoc.exchange.Outcome;
import vn.hieuhoc.exchange.RowResult;
import vn.hieuhoc.exchange.RowValues;
import vn.hieuhoc.exchange.TakenRow;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.position.NewPosition;
import vn.hieuhoc.position.PositionKind;
import vn.hieuhoc.position.PositionRow;
import vn.hieuhoc.position.PositionService;
import vn.hieuhoc.support.Refused;

/** Posts in the association, in centres and hamlets, one a row. */
@ApplicationScoped
class PositionsKind implements ImportKind {

  private static final String SUBJECT = "position";
  private static final List<ImportColumn> COLUMNS = ImportColumn.of("positions");
  private static final Map<String, String> COLUMN_OF =
      Map.of("kind", "post", "person", "personNumber");

  @Inject private PositionService positions;
  @Inject private OrganisationService organisation;
  @Inject private UnitFinder units;
  @Inject private PersonFinder finder;
  @Inject private RegisterRepository register;
  @Inject private UndoRepository undoing;

  @Override
  public String code() {
    return "positions";
  }

  @Override
  public List<ImportColumn> columns() {
    return COLUMNS;
  }

  @Override
  public String columnOf(String field) {
    return COLUMN_OF.getOrDefault(field, field);
  }

  @Override
  public List<RowResult> take(List<RowValues> rows, ImportContext context) {
    return rows.stream().map(row -> take(row, context)).toList();
  }

  private RowResult take(RowValues row, ImportContext context) {
    PositionKind post = row.word("post", Words.POST);
    LocalDate from = Days.day(row, "from");
    LocalDate to = Days.day(row, "to");
    String basis = row.text("basis", 300);
    UnitRow place = units.place(row, context, context.asOf());
    if (row.isBad()) {
      return RowResult.bad(row.number(), row.faults());
    }
    Long home = units.now(place, context);
    if (!context.reaches(home)) {
      throw Refused.of("commune", "import.out-of-reach", place.name());
    }
    Long commune = organisation.communeOf(home, context.today()).map(UnitRow::key).orElse(home);
    UUID person = finder.person(row, commune);
    if (person == null && !row.isBad()) {
      row.fault("fullName", "import.cell-missing", "Họ và tên");
    }
    UnitRow unit = row.isBad() ? null : unit(row, post, home);
    if (unit == null) {
      return RowResult.bad(row.number(), row.faults());
    }
    String thing = person + "|" + unit.key() + "|" + post;
    boolean sole = post == PositionKind.CHAIR || post == PositionKind.CENTRE_DIRECTOR;
    boolean first =
        PersonFinder.isFirst(row, context.claims(), "fullName", thing)
            && (!sole
                || to != null
                || PersonFinder.isFirst(row, context.claims(), "post", unit.key() + "|" + post));
    return first
        ? write(row, new NewPosition(person, unit.id(), post, from, to, basis))
        : RowResult.bad(row.number(), row.faults());
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
        return RowResult.good(row.number(), Outcome.CHANGED, SUBJECT, held.id(), "ended");
      }
      if (same) {
        return RowResult.good(row.number(), Outcome.SAME, SUBJECT, held.id(), null);
      }
    }
    UUID id = positions.create(said);
    return RowResult.good(row.number(), Outcome.NEW, SUBJECT, id, null);
  }

  @Override
  public List<String> undo(List<TakenRow> rows, ImportContext context) {
    Map<UUID, Long> keys =
        undoing.keys("person_position", rows.stream().map(TakenRow::subject).toList());
    List<String> reasons = new ArrayList<>();
    for (TakenRow row : rows) {
      Long key = keys.get(row.subject());
      Map<Long, String> kept = new HashMap<>();
      if (key != null && row.outcome() == Outcome.CHANGED) {
        register.reopenPost(key);
      } else if (key != null) {
        undoing.remove("person_position", List.of(), List.of(key), kept);
      }
      reasons.add(kept.get(key));
    }
    return reasons;
  }
}
