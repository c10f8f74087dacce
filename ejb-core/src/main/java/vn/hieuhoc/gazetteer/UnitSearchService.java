package vn.hieuhoc.gazetteer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.organisation.UnitTree;
import vn.hieuhoc.support.OpenToAll;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnamTime;
import vn.hieuhoc.support.VietnameseText;

/** Finds units by what somebody types: a code, or a name with marks or without. */
@Stateless
public class UnitSearchService {

  private static final Role[] STAFF = {
    Role.HAMLET_HEAD,
    Role.PRESENTER,
    Role.CENTRE_MANAGER,
    Role.COMMUNE_STAFF,
    Role.PROVINCE_STAFF,
    Role.ADMIN
  };

  private static final int MOST_FOUND = 50;
  private static final int MOST_MEANT = 200;
  private static final int MOST_NAMED = 5;

  /** A name, the code behind it in brackets, and behind that in what it lies. */
  private static final Pattern WRITTEN =
      Pattern.compile("([^(,]+)(?:\\(([^)]*)\\))?\\s*(?:,(.*))?");

  @Inject private OrganisationService organisation;
  @Inject private Access access;
  @Inject private Clock clock;

  /** Today's units of any tree whose name contains the words, marks or not; at most 50. */
  @OpenToAll
  public List<UnitRow> findNow(String words) {
    List<UnitRow> found = new ArrayList<>();
    for (UnitTree tree : UnitTree.values()) {
      found.addAll(organisation.search(words, tree, today(), MOST_FOUND));
    }
    return found.subList(0, Math.min(MOST_FOUND, found.size()));
  }

  /**
   * Today's one unit that is meant by a code or a name.
   *
   * @throws Refused {@code organisation.unit-unknown} or {@code organisation.unit-unclear} with a
   *     few of the names it may mean
   */
  @OpenToAll
  public UnitRow findOne(String typed) {
    String words = VietnameseText.tidy(typed == null ? "" : typed);
    for (UnitTree tree : UnitTree.values()) {
      Optional<UnitRow> coded = organisation.byCode(tree, words, today());
      if (coded.isPresent()) {
        return coded.get();
      }
    }
    List<UnitRow> found = findNow(words);
    String folded = VietnameseText.fold(words);
    List<UnitRow> exact =
        found.stream().filter(u -> VietnameseText.fold(u.name()).equals(folded)).toList();
    List<UnitRow> meant = exact.isEmpty() ? found : exact;
    if (words.isEmpty() || meant.isEmpty()) {
      throw Refused.of("unit", "organisation.unit-unknown", words);
    }
    if (meant.size() > 1) {
      String names =
          meant.stream()
              .limit(5)
              .map(u -> u.name() + " (" + u.code() + ")")
              .collect(Collectors.joining("; "));
      throw Refused.of("unit", "organisation.unit-unclear", words, names);
    }
    return meant.get(0);
  }

  /**
   * Today's one administrative unit that is meant by a code, by a name, by a name with the code
   * behind it in brackets, or by either with the unit above behind a comma.
   *
   * @param field the field in which it was typed
   * @throws Refused {@code organisation.unit-unknown} or {@code organisation.unit-unclear} with a
   *     few of the units it may mean, written so that each is meant alone
   */
  @OpenToAll
  public UnitRow areaNamed(String field, String typed) {
    String words = VietnameseText.tidy(typed == null ? "" : typed);
    Optional<UnitRow> coded =
        organisation
            .byCode(UnitTree.ADMINISTRATIVE, words, today())
            .or(
                () ->
                    organisation.byCode(
                        UnitTree.ADMINISTRATIVE, words.toUpperCase(Locale.ROOT), today()));
    if (coded.isPresent()) {
      return coded.get();
    }
    Matcher written = WRITTEN.matcher(words);
    if (!written.matches()) {
      throw Refused.of(field, "organisation.unit-unknown", words);
    }
    String name = VietnameseText.fold(written.group(1).strip());
    String code = written.group(2) == null ? null : written.group(2).strip();
    String above = written.group(3) == null ? null : VietnameseText.fold(written.group(3).strip());
    List<UnitRow> found =
        organisation
            .search(written.group(1).strip(), UnitTree.ADMINISTRATIVE, today(), MOST_MEANT)
            .stream()
            .filter(unit -> code == null || unit.code().equals(code))
            .filter(unit -> above == null || VietnameseText.fold(nameAbove(unit)).contains(above))
            .toList();
    List<UnitRow> exact =
        found.stream()
            .filter(
                unit ->
                    VietnameseText.fold(unit.name()).equals(name)
                        || VietnameseText.fold(unit.shortName()).equals(name))
            .toList();
    List<UnitRow> meant = exact.isEmpty() ? found : exact;
    if (meant.isEmpty()) {
      throw Refused.of(field, "organisation.unit-unknown", words);
    }
    if (meant.size() > 1) {
      String names =
          meant.stream()
              .limit(MOST_NAMED)
              .map(unit -> unit.name() + " (" + unit.code() + "), " + nameAbove(unit))
              .collect(Collectors.joining("; "));
      throw Refused.of(field, "organisation.unit-unclear", words, names);
    }
    return meant.get(0);
  }

  /** The units of today at which the caller holds a role of staff, by short name. */
  public List<UnitRow> mine() {
    access.requireSignedIn();
    return organisation.unitsOf(access.reach(STAFF)).values().stream()
        .sorted(Comparator.comparing(UnitRow::shortName, VietnameseText.ORDER))
        .toList();
  }

  private String nameAbove(UnitRow unit) {
    return unit.parentKey() == null ? "" : organisation.unit(unit.parentKey()).name();
  }

  private LocalDate today() {
    return VietnamTime.today(clock);
  }
}
