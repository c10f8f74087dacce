package vn.hieuhoc.intake;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hieuhoc.collective.MemberRole;
import vn.hieuhoc.collective.NewMember;
import vn.hieuhoc.exchange.Claims;
import vn.hieuhoc.exchange.ImportContext;
import vn.hieuhoc.exchange.Outcome;
import vn.hieuhoc.exchange.RowResult;
import vn.hieuhoc.exchange.RowValues;
import vn.hieuhoc.exchange.TakenRow;
import vn.hieuhoc.intake.MembershipRepository.Group;
import vn.hieuhoc.intake.MembershipRepository.Spell;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.support.VietnameseText;

/**
 * Members of households or clans, one a row; the first row of a name makes it, and it began when
 * the first of its members came. A row with a last day ends a membership.
 */
abstract class CollectiveKind extends RowKind {

  private static final String MADE = "made";
  private static final String JOINED = "joined";
  private static final String ENDED = "ended";

  @Inject PersonFinder finder;
  @Inject MembershipRepository members;

  private final String collective;
  private final int longestName;
  private final String unclear;

  /**
   * @param collective household or clan: table, subject and column of its name
   * @param named the field of the services that says its name
   * @param longestName how long its name may be
   * @param unclear code of the sentence that a name means several
   */
  CollectiveKind(String code, String collective, String named, int longestName, String unclear) {
    super(
        code,
        collective,
        Map.of(
            named,
            collective,
            "members",
            "fullName",
            "unit",
            "hamlet",
            "person",
            "personNumber",
            "day",
            "to"));
    this.collective = collective;
    this.longestName = longestName;
    this.unclear = unclear;
  }

  /** What two names have in common that mean the same. */
  abstract String sameness(String name);

  /** Whether a person belongs to one at a time. */
  abstract boolean isOneAtATime();

  abstract UUID create(String name, UUID unit, LocalDate from);

  abstract void begin(UUID group, UUID unit, LocalDate from);

  abstract void join(UUID group, NewMember member, LocalDate from);

  abstract void leave(UUID group, UUID person, LocalDate day);

  /** What a row says, once everything it names is found. */
  private record Said(
      String named, String thing, UnitRow place, UUID person, MemberRole role, Time time) {}

  @Override
  RowResult take(RowValues row, ImportContext context) {
    String named = row.text(collective, longestName);
    MemberRole role = row.word("role", Words.ROLE);
    Time time = Time.of(row, context);
    UnitRow place = units.place(row, context, time.ofMap(context));
    if (row.isBad()) {
      return bad(row);
    }
    Long home = home(place, context);
    UUID person = finder.person(row, commune(home, context));
    if (person == null && time.to() != null && !row.isBad()) {
      row.fault("fullName", "import.cell-missing", "Họ và tên");
    }
    String thing = home + "|" + sameness(named);
    Said said = new Said(named, thing, place, person, role, time);
    if (row.isBad() || !isFirst(row, context.claims(), said)) {
      return bad(row);
    }
    List<Group> found = meant(home, said, context);
    if (found.size() > 1) {
      String heads =
          found.stream()
              .map(each -> each.head() == null ? "?" : each.head())
              .sorted(VietnameseText.ORDER)
              .collect(Collectors.joining("; "));
      row.fault(collective, unclear, named, heads);
      return bad(row);
    }
    return write(row, said, found.isEmpty() ? null : found.get(0), context.claims());
  }

  /** Those of the name, and of several, which mergers bring about, the one that stood there. */
  private List<Group> meant(Long home, Said said, ImportContext context) {
    List<Group> found =
        members.groups(collective, home, said.place().key(), said.time().ofMap(context)).stream()
            .filter(each -> sameness(each.name()).equals(sameness(said.named())))
            .toList();
    List<Group> there = found.stream().filter(Group::stoodThere).toList();
    return there.size() == 1 ? there : found;
  }

  private boolean isFirst(RowValues row, Claims claims, Said said) {
    if (said.person() == null) {
      return PersonFinder.isFirst(row, claims, collective, "n:" + said.thing());
    }
    String member = "m:" + said.thing() + "|" + said.person();
    return PersonFinder.isFirst(row, claims, "fullName", member)
        && (!isOneAtATime() || comesInOrder(row, claims, said))
        && (said.role() != MemberRole.HEAD
            || PersonFinder.isFirst(row, claims, "role", "h:" + said.thing()));
  }

  /** A file may tell where somebody was until a day, and then where the person is since. */
  private static boolean comesInOrder(RowValues row, Claims claims, Said said) {
    boolean ends = said.time().to() != null;
    Integer lasting = claims.rowOf("l:" + said.person());
    Integer lastDay = claims.rowOf("e:" + said.person());
    boolean overlaps = lastDay != null && said.time().since().toEpochDay() < lastDay;
    if (lasting != null || lastDay != null && (ends || overlaps)) {
      Integer other = lasting == null ? claims.rowOf("r:" + said.person()) : lasting;
      row.fault("fullName", "import.row-twice", other);
      return false;
    }
    if (ends) {
      claims.add("e:" + said.person(), (int) said.time().to().toEpochDay());
      claims.add("r:" + said.person(), row.number());
    } else {
      claims.add("l:" + said.person(), row.number());
    }
    return true;
  }

  private RowResult write(RowValues row, Said said, Group known, Claims claims) {
    Time time = said.time();
    List<Spell> spells =
        known == null || said.person() == null
            ? List.of()
            : members.spells(collective, known.id(), said.person());
    for (Spell spell : spells) {
      if (spell.to() == null && time.to() != null) {
        leave(known.id(), said.person(), time.to());
        claims.add("x:" + known.id() + "|" + said.person(), row.number());
        String kept = Time.kept(said.person(), ENDED, spell.from(), time.to());
        return RowResult.good(row.number(), Outcome.CHANGED, collective, known.id(), kept);
      }
      if (spell.to() == null || time.endedAs(spell.from(), spell.to())) {
        return RowResult.good(row.number(), Outcome.SAME, collective, known.id(), null);
      }
    }
    if (!time.isWhole(row)) {
      return bad(row);
    }
    boolean made = claims.rowOf("g:" + said.thing()) != null;
    if (said.person() == null && (known != null || made)) {
      UUID same = known == null ? null : known.id();
      return RowResult.good(row.number(), Outcome.SAME, collective, same, null);
    }
    if (known == null) {
      claims.add("g:" + said.thing(), row.number());
    }
    // In a check an earlier row has made it and nothing was kept of that: it is made once more.
    UUID id = known == null ? create(said.named(), said.place().id(), time.since()) : known.id();
    if (made && known != null && time.since().isBefore(known.from())) {
      begin(id, said.place().id(), time.since());
    }
    if (said.person() != null) {
      join(id, said, claims);
    }
    String done = known == null && !made ? MADE : JOINED;
    String kept = Time.kept(said.person(), done, time.since(), time.to());
    return RowResult.good(row.number(), Outcome.NEW, collective, id, kept);
  }

  private void join(UUID group, Said said, Claims claims) {
    if (isOneAtATime()) {
      leaveOnceMore(said.person(), claims);
    }
    MemberRole role = said.role() == null ? MemberRole.MEMBER : said.role();
    join(group, new NewMember(said.person(), role), said.time().since());
    if (said.time().to() != null) {
      leave(group, said.person(), said.time().to());
    }
  }

  /** In a check an earlier row has ended a membership, and nothing was kept of that. */
  private void leaveOnceMore(UUID person, Claims claims) {
    for (UUID group : members.lasting(collective, person)) {
      if (claims.rowOf("x:" + group + "|" + person) != null) {
        leave(group, person, LocalDate.ofEpochDay(claims.rowOf("e:" + person)));
      }
    }
  }

  @Override
  String undo(TakenRow row, Long key) {
    String[] kept = Time.parts(row.before());
    boolean made = kept[1].equals(MADE);
    UUID person = kept[0].equals("-") ? null : UUID.fromString(kept[0]);
    Spell spell =
        person == null || kept[2] != null
            ? new Spell(Time.day(kept[2]), Time.day(kept[3]))
            : members.lastingSpell(collective, key, person);
    if (person != null && (spell == null || !members.isSo(collective, key, person, spell))) {
      return UndoRepository.CHANGED;
    }
    if (made && members.count(collective, key) > (person == null ? 0 : 1)) {
      return UndoRepository.STOOD_UPON;
    }
    if (made) {
      Map<Long, String> left = new HashMap<>();
      undoing.remove(
          collective,
          List.of(
              collective + "_place." + collective + "_id",
              collective + "_member." + collective + "_id"),
          List.of(key),
          left);
      return left.get(key);
    }
    if (kept[1].equals(ENDED)) {
      boolean free = !isOneAtATime() || !members.belongsSince(collective, person, spell.to());
      return free && members.lastsAgain(collective, key, person, spell)
          ? null
          : UndoRepository.CHANGED;
    }
    members.remove(collective, key, person, spell);
    return null;
  }
}
