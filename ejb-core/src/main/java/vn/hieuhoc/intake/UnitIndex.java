package vn.hieuhoc.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.hieuhoc.organisation.UnitKind;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.organisation.UnitTree;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnameseText;

/**
 * All that units ever were, to be found by name or code as at a day: with and without marks, with
 * and without the word for the kind, i for y.
 */
final class UnitIndex {

  private static final Map<String, List<UnitKind>> PREFIXES =
      Map.ofEntries(
          Map.entry("xa", List.of(UnitKind.COMMUNE)),
          Map.entry("phuong", List.of(UnitKind.WARD)),
          Map.entry("p", List.of(UnitKind.WARD)),
          Map.entry("thi tran", List.of(UnitKind.TOWNSHIP)),
          Map.entry("tt", List.of(UnitKind.TOWNSHIP)),
          Map.entry("dac khu", List.of(UnitKind.SPECIAL_ZONE)),
          Map.entry("huyen", List.of(UnitKind.DISTRICT)),
          Map.entry("thi xa", List.of(UnitKind.TOWN)),
          Map.entry("tx", List.of(UnitKind.TOWN)),
          Map.entry("thanh pho", List.of(UnitKind.CITY)),
          Map.entry("tp", List.of(UnitKind.CITY)),
          Map.entry("thon", List.of(UnitKind.HAMLET)),
          Map.entry("to dan pho", List.of(UnitKind.RESIDENTIAL_GROUP)),
          Map.entry("tdp", List.of(UnitKind.RESIDENTIAL_GROUP)),
          Map.entry("khu pho", List.of(UnitKind.RESIDENTIAL_GROUP)),
          Map.entry("to", List.of(UnitKind.RESIDENTIAL_GROUP)));

  private static final Pattern PREFIX =
      Pattern.compile(
          "(xa|phuong|p|thi tran|tt|dac khu|huyen|thi xa|tx|thanh pho|tp|thon|to dan pho|tdp"
              + "|khu pho|to)[ .]+(.+)");
  private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ZEROS = Pattern.compile("\\b0+(?=\\d)");

  private final Map<String, List<UnitRow>> byName = new HashMap<>();
  private final Map<String, List<UnitRow>> byCode = new HashMap<>();
  private final Map<Long, List<UnitRow>> versions = new HashMap<>();

  private Map<Long, Set<Long>> communes;
  private LocalDate communesOn;

  UnitIndex(List<UnitRow> all) {
    for (UnitRow unit : all) {
      versions.computeIfAbsent(unit.key(), key -> new ArrayList<>()).add(unit);
      byCode
          .computeIfAbsent(unit.code().toLowerCase(Locale.ROOT), key -> new ArrayList<>())
          .add(unit);
      for (String name : List.of(unit.name(), unit.shortName())) {
        add(bare(name), unit);
        add(plain(VietnameseText.fold(name)), unit);
      }
    }
  }

  private void add(String name, UnitRow unit) {
    List<UnitRow> named = byName.computeIfAbsent(name, key -> new ArrayList<>());
    if (!named.contains(unit)) {
      named.add(unit);
    }
  }

  /** The unit as it was at a day, or null. */
  UnitRow at(Long key, LocalDate day) {
    return versions.getOrDefault(key, List.of()).stream()
        .filter(unit -> stands(unit, day))
        .findFirst()
        .orElse(null);
  }

  /**
   * The commune that is meant.
   *
   * @param district in which it lay, or null when that was not said
   * @throws Refused {@code import.unit-unknown} or {@code import.unit-unclear}
   */
  UnitRow commune(String column, String typed, String district, LocalDate day) {
    return one(
        column,
        typed,
        day,
        unit ->
            unit.tree() == UnitTree.ADMINISTRATIVE
                && unit.level() == UnitLevel.COMMUNE
                && (district == null || liesIn(unit, district, day)));
  }

  /** The one commune that ever had this name and has it no more, as it last was; else null. */
  UnitRow former(String typed, LocalDate today) {
    Map<Long, UnitRow> last = new HashMap<>();
    for (UnitRow unit : narrowed(typed, byName.getOrDefault(bare(typed), List.of()))) {
      if (unit.tree() == UnitTree.ADMINISTRATIVE
          && unit.level() == UnitLevel.COMMUNE
          && unit.validTo() != null
          && !unit.validTo().isAfter(today)) {
        last.merge(
            unit.key(), unit, (one, other) -> one.validTo().isAfter(other.validTo()) ? one : other);
      }
    }
    return last.size() == 1 ? last.values().iterator().next() : null;
  }

  /** The hamlet of a commune that is meant. */
  UnitRow hamlet(String column, String typed, UnitRow commune, LocalDate day) {
    return one(
        column,
        typed,
        day,
        unit ->
            unit.tree() == UnitTree.ADMINISTRATIVE
                && unit.level() == UnitLevel.HAMLET
                && (commune == null || commune.key().equals(unit.parentKey())));
  }

  /** The commune of a place with all its hamlets, by their keys. */
  Set<Long> around(Long place, LocalDate day) {
    UnitRow unit = at(place, day);
    if (unit == null) {
      return Set.of(place);
    }
    Long commune = unit.level() == UnitLevel.HAMLET ? unit.parentKey() : place;
    if (communes == null || !day.equals(communesOn)) {
      communes = new HashMap<>();
      communesOn = day;
      versions.values().stream()
          .flatMap(List::stream)
          .filter(each -> each.level() == UnitLevel.HAMLET && stands(each, day))
          .forEach(
              each ->
                  communes
                      .computeIfAbsent(each.parentKey(), key -> new HashSet<>(Set.of(key)))
                      .add(each.key()));
    }
    return communes.getOrDefault(commune, Set.of(commune));
  }

  /** A unit of a tree that serves an administrative unit. */
  UnitRow serving(String column, String typed, UnitTree tree, UnitRow area, LocalDate day) {
    return one(
        column,
        typed,
        day,
        unit -> unit.tree() == tree && (area == null || area.key().equals(unit.areaKey())));
  }

  /** Today's units of a tree that serve an administrative unit. */
  List<UnitRow> allServing(UnitTree tree, Long area, LocalDate day) {
    return versions.values().stream()
        .flatMap(List::stream)
        .filter(unit -> unit.tree() == tree && area.equals(unit.areaKey()) && stands(unit, day))
        .toList();
  }

  private boolean liesIn(UnitRow unit, String district, LocalDate day) {
    UnitRow above = unit.parentKey() == null ? null : at(unit.parentKey(), day);
    return above != null
        && (bare(above.name()).equals(bare(district)) || above.code().equals(district.strip()));
  }

  private UnitRow one(String column, String typed, LocalDate day, Predicate<UnitRow> wanted) {
    List<UnitRow> found =
        byCode.getOrDefault(typed.strip().toLowerCase(Locale.ROOT), List.of()).stream()
            .filter(unit -> stands(unit, day))
            .filter(wanted)
            .toList();
    if (found.isEmpty()) {
      found =
          byName.getOrDefault(bare(typed), List.of()).stream()
              .filter(unit -> stands(unit, day))
              .filter(wanted)
              .toList();
    }
    if (found.size() > 1) {
      found = narrowed(typed, found);
    }
    if (found.isEmpty()) {
      throw Refused.of(column, "import.unit-unknown", typed, day);
    }
    if (found.size() > 1) {
      throw Refused.of(column, "import.unit-unclear", typed, told(found, day));
    }
    return found.get(0);
  }

  /** Of several with the same name, those of the kind that was written before it, or just so. */
  private static List<UnitRow> narrowed(String typed, List<UnitRow> found) {
    var matcher = PREFIX.matcher(VietnameseText.fold(typed));
    List<UnitRow> narrowed = found;
    if (matcher.matches()) {
      List<UnitKind> kinds = PREFIXES.get(matcher.group(1));
      narrowed = found.stream().filter(unit -> kinds.contains(unit.kind())).toList();
    }
    if (narrowed.size() > 1) {
      String tidy = VietnameseText.tidy(typed);
      List<UnitRow> exact =
          narrowed.stream()
              .filter(unit -> unit.name().equals(tidy) || unit.shortName().equals(tidy))
              .toList();
      narrowed = exact.size() == 1 ? exact : narrowed;
    }
    return narrowed.isEmpty() ? found : narrowed;
  }

  private String told(List<UnitRow> found, LocalDate day) {
    return found.stream()
        .limit(5)
        .map(
            unit -> {
              UnitRow above = unit.parentKey() == null ? null : at(unit.parentKey(), day);
              return unit.name() + (above == null ? "" : ", " + above.name());
            })
        .filter(Objects::nonNull)
        .collect(Collectors.joining("; "));
  }

  static boolean stands(UnitRow unit, LocalDate day) {
    return !unit.validFrom().isAfter(day)
        && (unit.validTo() == null || unit.validTo().isAfter(day));
  }

  /** The name without the word for its kind, folded, without signs, i for y. */
  static String bare(String name) {
    String folded = VietnameseText.fold(name);
    var matcher = PREFIX.matcher(folded);
    return plain(matcher.matches() ? matcher.group(2) : folded);
  }

  private static String plain(String folded) {
    String even = ZEROS.matcher(folded).replaceAll("").replace('y', 'i');
    return SIGNS.matcher(even).replaceAll("");
  }
}
