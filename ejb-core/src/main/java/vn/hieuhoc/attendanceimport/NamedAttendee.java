package vn.hieuhoc.attendanceimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.attendance.AttendanceService;
import vn.hieuhoc.attendance.RosterRow;
import vn.hieuhoc.attendanceimport.ListedPeopleRepository.Somebody;
import vn.hieuhoc.exchange.ImportContext;
import vn.hieuhoc.exchange.RowValues;
import vn.hieuhoc.intake.Days;
import vn.hieuhoc.intake.NamedPeople;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnameseText;

/**
 * Finds the person a row names: by number; by name among those who enrolled or stand on the list;
 * else, who walked in, by name, birth and place in the register where the importer reads it.
 */
@ApplicationScoped
@Transactional(dontRollbackOn = Refused.class)
class NamedAttendee {

  @Inject private AttendanceService attendanceService;
  @Inject private ListedPeopleRepository named;
  @Inject private NamedPeople namedPeople;

  /** The lists of the sessions a run speaks of, as they were when it first did. */
  private record Known(Map<UUID, List<RosterRow>> lists) {}

  /**
   * Somebody a row names.
   *
   * @param id public id
   * @param listed whether the person had enrolled or stood on the list
   */
  record Named(UUID id, boolean listed) {}

  /** The person, or null when it cannot be told, which is noted. */
  Named of(RowValues row, SessionRow session, ImportContext context) {
    List<RosterRow> list =
        context
            .remembered(Known.class, () -> new Known(new HashMap<>()))
            .lists()
            .computeIfAbsent(session.id(), id -> attendanceService.roster(id).people());
    String number = row.text("personNumber", 20);
    if (number != null) {
      return byNumber(row, number.toUpperCase(Locale.ROOT), list, context);
    }
    String name = row.text("fullName", 150);
    if (name == null) {
      row.fault("fullName", "import.cell-missing", "Họ và tên");
      return null;
    }
    Integer born = Days.day(row, "birthDate") == null ? null : Days.day(row, "birthDate").getYear();
    if (row.isBad()) {
      return null;
    }
    List<RosterRow> found =
        list.stream().filter(person -> mayBe(person, name, born, row.text("hamlet"))).toList();
    if (found.size() > 1) {
      row.fault("fullName", "attendance.namesakes", found.size());
      return null;
    }
    return found.size() == 1
        ? new Named(found.get(0).person(), true)
        : walkedIn(row, name, list, context);
  }

  private Named byNumber(
      RowValues row, String number, List<RosterRow> list, ImportContext context) {
    Somebody somebody = named.byNumber(number).orElse(null);
    boolean listed = somebody != null && isOn(list, somebody.id());
    if (somebody == null || !listed && !isNear(somebody.home(), context)) {
      row.fault("personNumber", "import.person-unknown", number);
      return null;
    }
    return new Named(somebody.id(), listed);
  }

  private Named walkedIn(RowValues row, String name, List<RosterRow> list, ImportContext context) {
    if (row.text("commune") == null) {
      row.fault("fullName", "attendance.not-on-list", name);
      return null;
    }
    UUID id = namedPeople.find(row, context, home -> isNear(home, context));
    return id == null || row.isBad() ? null : new Named(id, isOn(list, id));
  }

  private static boolean isOn(List<RosterRow> list, UUID person) {
    return list.stream().anyMatch(row -> row.person().equals(person));
  }

  private static boolean isNear(Long home, ImportContext context) {
    return home != null && (context.reaches(home) || context.sees(home));
  }

  private static boolean mayBe(RosterRow person, String name, Integer born, String hamlet) {
    return VietnameseText.fold(person.name()).equals(VietnameseText.fold(name))
        && (born == null || person.birthYear() == null || born.equals(person.birthYear()))
        && (hamlet == null || person.home() == null || isOf(person.home(), hamlet));
  }

  /** People write "Thôn 3", "3" and "thôn 3" of one place. */
  private static boolean isOf(String home, String hamlet) {
    String of = VietnameseText.fold(home);
    String said = VietnameseText.fold(hamlet);
    return of.equals(said) || of.endsWith(" " + said) || said.endsWith(" " + of);
  }
}
