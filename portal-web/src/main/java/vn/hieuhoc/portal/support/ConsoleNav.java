package vn.hieuhoc.portal.support;

import static vn.hieuhoc.access.Role.ADMIN;
import static vn.hieuhoc.access.Role.CENTRE_MANAGER;
import static vn.hieuhoc.access.Role.COMMUNE_STAFF;
import static vn.hieuhoc.access.Role.HAMLET_HEAD;
import static vn.hieuhoc.access.Role.PRESENTER;
import static vn.hieuhoc.access.Role.PROVINCE_STAFF;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.Role;

/**
 * The places of the staff console, each shown to the roles that have something to do there. Showing
 * is a kindness; permission is asked by the services.
 */
@Named("consoleNav")
@RequestScoped
public class ConsoleNav {

  private static final int PLACES_OF_DOCK = 4;

  /** In the order of the bar; the first four a person may see stand in the dock of a phone. */
  private static final List<Entry> ENTRIES =
      List.of(
          new Entry(
              "/quan-ly",
              "console.nav.home",
              "inbox",
              Set.of(HAMLET_HEAD, PRESENTER, CENTRE_MANAGER, COMMUNE_STAFF, PROVINCE_STAFF, ADMIN)),
          new Entry("/quan-ly/hoc-lieu", "console.nav.materials", "book", Set.of(CENTRE_MANAGER)),
          new Entry("/quan-ly/khoa-hoc", "console.nav.courses", "list", Set.of(CENTRE_MANAGER)),
          new Entry(
              "/quan-ly/buoi-hoc",
              "console.nav.sessions",
              "cal",
              Set.of(CENTRE_MANAGER, PRESENTER)),
          new Entry(
              "/quan-ly/xet-danh-hieu",
              "console.nav.decide",
              "medal",
              Set.of(HAMLET_HEAD, COMMUNE_STAFF)),
          new Entry(
              "/quan-ly/nguoi-dan",
              "console.nav.people",
              "users",
              Set.of(HAMLET_HEAD, COMMUNE_STAFF, PROVINCE_STAFF)),
          new Entry(
              "/quan-ly/thong-bao",
              "console.nav.announcements",
              "bell",
              Set.of(HAMLET_HEAD, PRESENTER, CENTRE_MANAGER, COMMUNE_STAFF, PROVINCE_STAFF)),
          new Entry(
              "/quan-ly/nhap",
              "console.nav.imports",
              "upload",
              Set.of(PRESENTER, CENTRE_MANAGER, COMMUNE_STAFF, PROVINCE_STAFF)),
          new Entry(
              "/quan-ly/boi-duong",
              "console.nav.training",
              "flag",
              Set.of(COMMUNE_STAFF, PROVINCE_STAFF)),
          new Entry(
              "/quan-ly/so-lieu",
              "console.nav.indicators",
              "chart",
              Set.of(CENTRE_MANAGER, COMMUNE_STAFF, PROVINCE_STAFF)),
          new Entry(
              "/quan-ly/quyet-dinh", "console.nav.decisions", "medal", Set.of(PROVINCE_STAFF)),
          new Entry("/quan-ly/bo-tieu-chi", "console.nav.criteria", "list", Set.of(PROVINCE_STAFF)),
          new Entry("/quan-ly/tai-khoan", "console.nav.accounts", "key", Set.of(ADMIN)),
          new Entry(
              "/quan-ly/don-vi",
              "console.nav.units",
              "pin",
              Set.of(CENTRE_MANAGER, COMMUNE_STAFF, PROVINCE_STAFF, ADMIN)),
          new Entry("/quan-ly/nhat-ky", "console.nav.audit", "shield", Set.of(ADMIN)),
          new Entry("/quan-ly/thu", "console.nav.letters", "send", Set.of(ADMIN)),
          new Entry(
              "/quan-ly/vai-tro",
              "console.nav.roles",
              "key",
              Set.of(
                  HAMLET_HEAD, PRESENTER, CENTRE_MANAGER, COMMUNE_STAFF, PROVINCE_STAFF, ADMIN)));

  @Inject private Caller caller;
  @Inject private HttpServletRequest request;

  private record Entry(String href, String key, String icon, Set<Role> roles) {}

  /** A place as the page draws it. */
  public record Place(String href, String key, String icon, boolean current) {}

  public List<Place> getPlaces() {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return ENTRIES.stream()
        .filter(entry -> entry.roles().stream().anyMatch(caller::holds))
        .filter(entry -> Addresses.match(entry.href()).isPresent())
        .map(entry -> place(entry, path))
        .toList();
  }

  public List<Place> getDock() {
    List<Place> places = getPlaces();
    return places.subList(0, Math.min(PLACES_OF_DOCK, places.size()));
  }

  private static Place place(Entry entry, String path) {
    boolean exact = path.equals(entry.href());
    boolean below = !entry.href().equals("/quan-ly") && path.startsWith(entry.href() + "/");
    return new Place(entry.href(), entry.key(), entry.icon(), exact || below);
  }
}
