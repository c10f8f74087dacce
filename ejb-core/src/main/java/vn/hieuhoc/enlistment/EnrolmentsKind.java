package vn.hieuhoc.enlistment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.enlistment.EnlistmentRepository.Place;
import vn.hieuhoc.enlistment.EnlistmentRepository.Somebody;
import vn.hieuhoc.enrolment.EnrolmentStatus;
import vn.hieuhoc.enrolment.ManyPlaces;
import vn.hieuhoc.exchange.ImportColumn;
import vn.hieuhoc.exchange.ImportContext;
import vn.hieuhoc.exchange.ImportKind;
import vn.hieuhoc.exchange.Outcome;
import vn.hieuhoc.exchange.RowResult;
import vn.hieuhoc.exchange.RowValues;
import vn.hieuhoc.exchange.TakenRow;
import vn.hieuhoc.intake.NamedPeople;
import vn.hieuhoc.offering.EnrolmentMode;
import vn.hieuhoc.offering.OfferingRow;
import vn.hieuhoc.offering.OfferingService;
import vn.hieuhoc.support.Refused;

/** People who get places on offerings, one a row. */
@ApplicationScoped
class EnrolmentsKind implements ImportKind {

  private static final String CODE = "enrolments";
  private static final String SUBJECT = "enrolment";
  private static final int CHUNK = 1000;
  private static final Pattern BEGINNING = Pattern.compile("[0-9a-f-]{8,36}");
  private static final List<ImportColumn> COLUMNS = ImportColumn.of(CODE);

  @Inject private EnlistmentRepository rowsNamed;
  @Inject private NamedPeople namedPeople;
  @Inject private OfferingService offeringService;
  @Inject private ManyPlaces places;
  @Inject private Caller caller;

  /** What a run has looked up, and to whom its check gave seats without writing them. */
  private record Known(Map<String, Optional<OfferingRow>> offerings, Map<Long, Set<Long>> seated) {}

  /** Somebody wants a place. */
  private record Wish(RowValues row, Long person) {}

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public List<ImportColumn> columns() {
    return COLUMNS;
  }

  /** Who runs a centre fills its classes. */
  @Override
  public Role[] importers() {
    return new Role[] {Role.PROVINCE_STAFF, Role.COMMUNE_STAFF, Role.CENTRE_MANAGER};
  }

  @Override
  public int chunk() {
    return CHUNK;
  }

  @Override
  public List<RowResult> take(List<RowValues> rows, ImportContext context) {
    Known known =
        context.remembered(Known.class, () -> new Known(new HashMap<>(), new HashMap<>()));
    Map<String, Somebody> byNumber = rowsNamed.byNumber(numbers(rows));
    Map<OfferingRow, List<Wish>> wishes = new LinkedHashMap<>();
    Map<RowValues, OfferingRow> offerings = new HashMap<>();
    rows.forEach(row -> offerings.put(row, offering(row, context, known)));
    context.claims().prepare(claims(offerings, byNumber));
    for (RowValues row : rows) {
      OfferingRow offering = offerings.get(row);
      Long person = row.isBad() ? null : person(row, offering, byNumber, context);
      if (person != null && isFirst(row, context, claim(offering, person))) {
        wishes.computeIfAbsent(offering, key -> new ArrayList<>()).add(new Wish(row, person));
      }
    }
    Map<Integer, RowResult> results = new HashMap<>();
    wishes.forEach((offering, his) -> enrol(offering, his, context, known, results));
    return rows.stream()
        .map(
            row ->
                row.isBad() ? RowResult.bad(row.number(), row.faults()) : results.get(row.number()))
        .toList();
  }

  private void enrol(
      OfferingRow offering,
      List<Wish> wishes,
      ImportContext context,
      Known known,
      Map<Integer, RowResult> results) {
    Refused shut = places.whyShut(offering);
    if (shut != null) {
      wishes.forEach(wish -> wish.row().fault("offering", shut));
      return;
    }
    List<Long> people = wishes.stream().map(Wish::person).toList();
    Map<Long, String> unready = places.unready(offering, people);
    Map<Long, String> declined =
        context.runs(offering.unitKey()) ? Map.of() : places.declined(offering, people);
    List<Wish> ready = new ArrayList<>();
    for (Wish wish : wishes) {
      if (declined.containsKey(wish.person())) {
        String title = rowsNamed.openClass(offering.key()).course();
        wish.row().fault("offering", "enrolment.declined", title, declined.get(wish.person()));
      } else if (unready.containsKey(wish.person())) {
        wish.row().fault("offering", "enrolment.row-unready", unready.get(wish.person()));
      } else {
        ready.add(wish);
      }
    }
    Set<Long> seated = known.seated().computeIfAbsent(offering.key(), key -> new HashSet<>());
    Map<Long, ManyPlaces.Got> got =
        places.enrol(
            offering.key(),
            ready.stream().map(Wish::person).toList(),
            new ManyPlaces.Giving(
                caller.accountId(), false, context.isCheck() ? Set.copyOf(seated) : Set.of()));
    for (Wish wish : ready) {
      ManyPlaces.Got mine = got.get(wish.person());
      if (!mine.same() && mine.status() != EnrolmentStatus.WAITING) {
        seated.add(wish.person());
      }
      results.put(wish.row().number(), result(wish.row(), mine, offering));
    }
  }

  private static RowResult result(RowValues row, ManyPlaces.Got got, OfferingRow offering) {
    if (!got.same() && got.status() == EnrolmentStatus.WAITING) {
      row.note("offering", "enrolment.row-waits", offering.capacity());
    }
    Outcome outcome =
        got.same() ? Outcome.SAME : got.before() == null ? Outcome.NEW : Outcome.CHANGED;
    return RowResult.good(
            row.number(),
            outcome,
            SUBJECT,
            got.id(),
            got.before() == null ? null : got.before().name())
        .noting(row.notes());
  }

  /** The offering a row names, which whoever imports may fill; else it is as if there were none. */
  private OfferingRow offering(RowValues row, ImportContext context, Known known) {
    String named = row.text("offering", 40);
    if (named == null || row.isBad()) {
      return null;
    }
    OfferingRow offering =
        known.offerings().computeIfAbsent(named.toLowerCase(Locale.ROOT), this::find).orElse(null);
    if (offering == null || !mayFill(offering, context)) {
      row.fault("offering", "enrolment.class-unknown", named);
      return null;
    }
    return offering;
  }

  /**
   * As {@link EnlistmentRights} says: who runs a centre fills its classes, staff send people to
   * those that are open to all, and to those of their places that staff fill.
   */
  private boolean mayFill(OfferingRow offering, ImportContext context) {
    return context.runs(offering.unitKey())
        || (offering.enrolmentMode() == EnrolmentMode.OPEN
            && (caller.holds(Role.COMMUNE_STAFF) || caller.holds(Role.PROVINCE_STAFF)))
        || (offering.enrolmentMode() == EnrolmentMode.BY_STAFF
            && context.reaches(offering.unitKey()));
  }

  private Optional<OfferingRow> find(String beginning) {
    List<Long> keys =
        BEGINNING.matcher(beginning).matches() ? rowsNamed.offerings(beginning) : List.of();
    return keys.size() == 1
        ? Optional.ofNullable(offeringService.rows(keys).get(keys.get(0)))
        : Optional.empty();
  }

  /** The person a row names, who lives in reach. */
  private Long person(
      RowValues row, OfferingRow offering, Map<String, Somebody> byNumber, ImportContext context) {
    String number = number(row);
    if (number != null) {
      Somebody somebody = byNumber.get(number);
      boolean may =
          somebody != null && somebody.home() != null && near(somebody.home(), offering, context);
      if (!may) {
        row.fault("personNumber", "import.person-unknown", number);
        return null;
      }
      return somebody.key();
    }
    if (row.text("fullName") == null) {
      row.fault("fullName", "import.cell-missing", "Họ và tên");
      return null;
    }
    UUID id = namedPeople.find(row, context, home -> near(home, offering, context));
    return id == null || row.isBad() ? null : rowsNamed.somebody(id).key();
  }

  /** True where the importer keeps the register, or sees it and runs the class. */
  private static boolean near(Long home, OfferingRow offering, ImportContext context) {
    return context.reaches(home) || (context.runs(offering.unitKey()) && context.sees(home));
  }

  private static boolean isFirst(RowValues row, ImportContext context, String thing) {
    Integer other = context.claims().rowOf(thing);
    if (other != null) {
      row.fault(number(row) == null ? "fullName" : "personNumber", "import.row-twice", other);
      return false;
    }
    context.claims().add(thing, row.number());
    return true;
  }

  /** However a row writes the class, it is the same one. */
  private static String claim(OfferingRow offering, Long person) {
    return offering.key() + "|" + person;
  }

  private static Set<String> claims(
      Map<RowValues, OfferingRow> offerings, Map<String, Somebody> byNumber) {
    Set<String> claims = new HashSet<>();
    offerings.forEach(
        (row, offering) -> {
          Somebody somebody = byNumber.get(String.valueOf(number(row)));
          if (offering != null && somebody != null) {
            claims.add(claim(offering, somebody.key()));
          }
        });
    return claims;
  }

  private static Set<String> numbers(List<RowValues> rows) {
    return rows.stream()
        .map(EnrolmentsKind::number)
        .filter(number -> number != null)
        .collect(java.util.stream.Collectors.toSet());
  }

  private static String number(RowValues row) {
    String number = row.text("personNumber");
    return number == null || number.length() > 20 ? null : number.toUpperCase(Locale.ROOT);
  }

  /**
   * Who was brought in leaves again, unless he has begun; who had left before has left again.
   * Places that whoever takes back could not give up alone stay.
   */
  @Override
  public List<String> undo(List<TakenRow> rows, ImportContext context) {
    List<UUID> ids = rows.stream().map(TakenRow::subject).toList();
    Set<UUID> far = new HashSet<>();
    rowsNamed
        .places(ids)
        .forEach(
            (id, place) -> {
              if (!mayTakeBack(place, context)) {
                far.add(id);
              }
            });
    Set<UUID> stay = places.takeBack(ids.stream().filter(id -> !far.contains(id)).toList());
    // A list that holds null: what is gone needs no taking back.
    return rows.stream()
        .map(
            row ->
                far.contains(row.subject())
                    ? "import.undo-out-of-reach"
                    : stay.contains(row.subject()) ? "import.undo-stood-upon" : null)
        .collect(java.util.stream.Collectors.toList());
  }

  private static boolean mayTakeBack(Place place, ImportContext context) {
    return context.runs(place.unit())
        || context.reaches(place.unit())
        || place.home() != null && context.reaches(place.home());
  }
}
