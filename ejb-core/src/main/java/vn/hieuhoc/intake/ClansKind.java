package vn.hieuhoc.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.collective.ClanService;
import vn.hieuhoc.collective.MemberRole;
import vn.hieuhoc.collective.NewClan;
import vn.hieuhoc.collective.NewMember;
import vn.hieuhoc.exchange.ImportColumn;
import vn.hieuhoc.exchange.ImportContext;
import vn.hieuhoc.exchange.ImportKind;
import vn.hieuhoc.exchange.Outcome;
import vn.hieuhoc.exchange.RowResult;
import vn.hieuhoc.exchange.RowValues;
import vn.hieuhoc.exchange.TakenRow;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnameseText;

/** Members of clans, one a row; the first row of a name makes the clan. */
@ApplicationScoped
class ClansKind implements ImportKind {

  private static final List<ImportColumn> COLUMNS = ImportColumn.of("clans");
  private static final Map<String, String> COLUMN_OF =
      Map.of("members", "fullName", "unit", "hamlet", "name", "clan", "person", "personNumber");
  private static final String MADE = "made";

  @Inject private ClanService clans;
  @Inject private OrganisationService organisation;
  @Inject private UnitFinder units;
  @Inject private PersonFinder finder;
  @Inject private RegisterRepository register;
  @Inject private UndoRepository undoing;

  @Override
  public String code() {
    return "clans";
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
    String named = row.text("clan", 200);
    MemberRole role = row.word("role", Words.ROLE);
    LocalDate from = PersonFinder.from(row, context.today());
    UnitRow place =
        units.place(row, context, from.isAfter(context.today()) ? context.asOf() : from);
    if (row.isBad()) {
      return RowResult.bad(row.number(), row.faults());
    }
    Long unit = units.now(place, context);
    if (!context.reaches(unit)) {
      throw Refused.of("commune", "import.out-of-reach", place.name());
    }
    Long commune = organisation.communeOf(unit, context.today()).map(UnitRow::key).orElse(unit);
    UUID person = finder.person(row, commune);
    if (row.isBad()
        || !isFirst(row, context, unit + "|" + named, person, role == MemberRole.HEAD)) {
      return RowResult.bad(row.number(), row.faults());
    }
    NewMember member =
        person == null ? null : new NewMember(person, role == null ? MemberRole.MEMBER : role);
    return write(row, unit, named, member, from);
  }

  private static boolean isFirst(
      RowValues row, ImportContext context, String group, UUID person, boolean head) {
    boolean first =
        person == null
            ? PersonFinder.isFirst(row, context.claims(), "clan", "g:" + group)
            : PersonFinder.isFirst(row, context.claims(), "fullName", "m:" + group + "|" + person);
    return first && (!head || PersonFinder.isFirst(row, context.claims(), "role", "h:" + group));
  }

  private RowResult write(
      RowValues row, Long unit, String named, NewMember member, LocalDate from) {
    Optional<UUID> known =
        register.clans(unit).stream()
            .filter(clan -> VietnameseText.fold(clan.text(1)).equals(VietnameseText.fold(named)))
            .findFirst()
            .map(clan -> clan.uuid(0));
    if (known.isEmpty()) {
      List<NewMember> members = member == null ? List.of() : List.of(member);
      UUID id = clans.create(new NewClan(named, organisation.unit(unit).id(), from, members));
      return RowResult.good(row.number(), Outcome.NEW, "clan", id, before(member, true));
    }
    if (member == null || register.isMember("clan", known.get(), member.person())) {
      return RowResult.good(row.number(), Outcome.SAME, "clan", known.get(), null);
    }
    clans.join(known.get(), member, from);
    return RowResult.good(row.number(), Outcome.NEW, "clan", known.get(), before(member, false));
  }

  private static String before(NewMember member, boolean made) {
    return (member == null ? "" : member.person().toString()) + " " + (made ? MADE : "");
  }

  @Override
  public List<String> undo(List<TakenRow> rows, ImportContext context) {
    List<String> reasons = new ArrayList<>();
    for (TakenRow row : rows) {
      Long key = undoing.keys("clan", List.of(row.subject())).get(row.subject());
      reasons.add(key == null ? null : undo(row, key));
    }
    return reasons;
  }

  private String undo(TakenRow row, Long key) {
    String[] before = row.before().split(" ", -1);
    boolean left = before[0].isEmpty() || register.leave("clan", key, UUID.fromString(before[0]));
    if (!left) {
      return UndoRepository.CHANGED;
    }
    if (!before[1].equals(MADE)) {
      return null;
    }
    Map<Long, String> kept = new HashMap<>();
    undoing.remove("clan", List.of("clan_place.clan_id"), List.of(key), kept);
    return kept.get(key);
  }
}
