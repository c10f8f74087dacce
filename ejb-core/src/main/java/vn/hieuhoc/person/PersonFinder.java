package vn.hieuhoc.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.hieuhoc.directory.Directory;
import vn.hieuhoc.directory.NameCounts;
import vn.hieuhoc.directory.NameHits;
import vn.hieuhoc.directory.NameMark;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.organisation.UnitTree;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.VietnameseText;

/**
 * Finds people in the units of a caller. The directory says who may be meant and in which order;
 * what is shown, and whether it may be, is read from the register.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PersonFinder {

  private static final Pattern NUMBER = Pattern.compile("HH\\d{8}");

  @Inject private PersonRepository people;
  @Inject private Directory directory;
  @Inject private OrganisationService organisation;
  @Inject private RegisterReach reach;

  /** A page of people who live below the units, by given name. */
  Page<PersonRow> search(
      PersonSearch search, Collection<Long> under, PageRequest page, LocalDate today) {
    BitSet units = units(search, under);
    String number = number(search.words());
    if (number != null) {
      List<PersonRow> found = byNumber(number, units, today);
      return new Page<>(page.first() == 0 ? found : List.of(), found.size(), page);
    }
    NameHits hits =
        directory.find(
            search.words(),
            units,
            search.birthYear(),
            mark(search),
            null,
            page.first(),
            page.size());
    return new Page<>(rows(hits.people(), units, today), hits.total(), page);
  }

  /**
   * Keys of those whom words name, by given name; one more than are counted when there are more.
   */
  List<Long> keys(String words, Collection<Long> under) {
    String number = number(words);
    return number != null
        ? people.keyByNumber(number).map(List::of).orElse(List.of())
        : directory
            .find(
                words, people.unitsUnder(under), null, NameMark.ANY, null, 0, Directory.COUNTED + 1)
            .people();
  }

  /** As {@link #search}, in an order that can be read on from somebody. */
  List<PersonRow> list(
      PersonSearch search, Collection<Long> under, UUID after, int most, LocalDate today) {
    BitSet units = units(search, under);
    if (VietnameseText.tidyOrNull(search.words()) == null) {
      return rows(people.keysInOrderOfEntry(units, search.birthYear(), after, most), units, today);
    }
    String number = number(search.words());
    if (number != null) {
      return after == null ? byNumber(number, units, today) : List.of();
    }
    Long last = after == null ? null : people.find(after).map(Person::id).orElse(null);
    return rows(
        directory
            .find(search.words(), units, search.birthYear(), mark(search), last, 0, most)
            .people(),
        units,
        today);
  }

  /** Those of some people who live below the units, by public id. */
  Map<UUID, PersonRow> found(Collection<UUID> ids, Collection<Long> under, LocalDate today) {
    Map<UUID, PersonRow> found = new HashMap<>();
    rows(people.keys(ids), people.unitsUnder(under), today)
        .forEach(row -> found.put(row.id(), row));
    return found;
  }

  /** The units themselves, each with those right under it. */
  List<UnitRow> withChildren(Collection<Long> under, LocalDate today) {
    List<UnitRow> units = new ArrayList<>();
    Map<Long, UnitRow> roots = organisation.unitsOf(under);
    for (UnitRow root : roots.values()) {
      units.add(root);
      organisation.children(root.key(), today).stream()
          .filter(unit -> unit.tree() == UnitTree.ADMINISTRATIVE)
          .filter(unit -> !roots.containsKey(unit.key()))
          .forEach(units::add);
    }
    return units;
  }

  /** As the caller may see them: of those he only teaches, not the day of birth. */
  List<PersonRow> shown(List<PersonRow> rows) {
    if (!reach.presents()) {
      return rows;
    }
    BitSet known = people.unitsUnder(reach.birthdaysReadable());
    return rows.stream()
        .map(
            row ->
                reach.isOwn(row.key())
                        || row.homeKey() != null && known.get(row.homeKey().intValue())
                    ? row
                    : row.bornIn())
        .toList();
  }

  /** The same, of one. */
  PersonRow shown(PersonRow row) {
    return shown(List.of(row)).get(0);
  }

  private BitSet units(PersonSearch search, Collection<Long> under) {
    return search.tab() == PersonSearch.Tab.UNPLACED
        ? within(search, people.placesUnder(under).unplaced())
        : within(search, people.unitsUnder(under));
  }

  private BitSet within(PersonSearch search, BitSet units) {
    if (search.unit() != null) {
      units.and(people.unitsUnder(List.of(organisation.key(search.unit()))));
    }
    return units;
  }

  private static NameMark mark(PersonSearch search) {
    return switch (search.tab()) {
      case UNCONFIRMED -> NameMark.UNCONFIRMED;
      case NO_YEAR -> NameMark.NO_YEAR;
      case ALL, UNPLACED -> NameMark.ANY;
    };
  }

  /** How many stand on each tab; empty when a number asks for one person. */
  Map<PersonSearch.Tab, Integer> tabs(PersonSearch search, Collection<Long> under) {
    Map<PersonSearch.Tab, Integer> tabs = new EnumMap<>(PersonSearch.Tab.class);
    if (number(search.words()) == null) {
      PersonRepository.Units places = people.placesUnder(under);
      NameCounts counts =
          directory.count(
              search.words(), within(search, places.all()), places.unplaced(), search.birthYear());
      tabs.put(PersonSearch.Tab.ALL, counts.total());
      tabs.put(PersonSearch.Tab.UNCONFIRMED, counts.unconfirmed());
      tabs.put(PersonSearch.Tab.UNPLACED, counts.unplaced());
      tabs.put(PersonSearch.Tab.NO_YEAR, counts.noYear());
    }
    return tabs;
  }

  private static String number(String words) {
    String joined = words == null ? "" : words.replace(" ", "").toUpperCase(Locale.ROOT);
    return NUMBER.matcher(joined).matches() ? joined : null;
  }

  private List<PersonRow> byNumber(String number, BitSet units, LocalDate today) {
    return rows(people.keyByNumber(number).map(List::of).orElse(List.of()), units, today);
  }

  /** In the order of the keys; who has moved out of the units meanwhile is left out. */
  private List<PersonRow> rows(List<Long> keys, BitSet units, LocalDate today) {
    Map<Long, PersonRow> rows = new HashMap<>();
    people.rowsOf(keys, today).forEach(row -> rows.put(row.key(), row));
    return shown(
        keys.stream()
            .map(rows::get)
            .filter(Objects::nonNull)
            .filter(row -> row.homeKey() != null && units.get(row.homeKey().intValue()))
            .toList());
  }
}
