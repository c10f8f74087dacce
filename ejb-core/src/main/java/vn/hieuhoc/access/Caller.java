package vn.hieuhoc.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who makes this request: nobody, a person with an account, or a program. Filled once, by the
 * filter that reads the sign-in cookie or the token; empty where the system itself is at work.
 */
@RequestScoped
public class Caller {

  private Long accountId;
  private UUID accountPublicId;
  private String displayName;
  private Long personId;
  private Long actingForPersonId;
  private String actingForName;
  private String home;
  private List<HeldRole> held = List.of();
  private List<HeldRole> roles = List.of();
  private final Map<Long, List<HeldRole>> reaching = new HashMap<>();

  /**
   * Says who calls. Called once a request. Where a role of one's own and a delegated one both
   * reach, the caller acts under the own one: it comes first.
   *
   * @param account the account, never null
   * @param holds the roles held today
   */
  public void signIn(CallerAccount account, List<HeldRole> holds) {
    accountId = account.accountId();
    accountPublicId = account.publicId();
    displayName = account.displayName();
    personId = account.personId();
    home = account.home();
    held = holds.stream().sorted(Comparator.comparing(HeldRole::isDelegated)).toList();
    actFor(account.actingForPersonId(), account.actingForName());
  }

  /**
   * From here on the caller acts for somebody, or with nulls for nobody but the caller. Who helps
   * at home holds no office meanwhile: what is done for a neighbour is done from the console, in
   * the own name.
   *
   * @param person key of who is helped, or null
   * @param name the name of that person, or null
   */
  public void actFor(Long person, String name) {
    actingForPersonId = person;
    actingForName = name;
    roles =
        person == null ? held : held.stream().filter(each -> each.role() == Role.CITIZEN).toList();
    reaching.clear();
  }

  /** Forgets who calls: after signing out. */
  public void signOut() {
    accountId = null;
    accountPublicId = null;
    displayName = null;
    personId = null;
    home = null;
    held = List.of();
    actFor(null, null);
  }

  /** True when an account is signed in. */
  public boolean isSignedIn() {
    return accountId != null;
  }

  /** Key of the account, or null. */
  public Long accountId() {
    return accountId;
  }

  /** Public id of the account, or null. */
  public UUID accountPublicId() {
    return accountPublicId;
  }

  /** What the account is called on the screen, or null. */
  public String displayName() {
    return displayName;
  }

  /** Key of the person behind the account, or null for accounts without one. */
  public Long personId() {
    return personId;
  }

  /** Key of the person the caller is helping just now, or null. */
  public Long actingForPersonId() {
    return actingForPersonId;
  }

  /** Name of the person the caller is helping just now, or null. */
  public String actingForName() {
    return actingForName;
  }

  /** How the account has arranged its own home, or null as it was made. */
  public String home() {
    return home;
  }

  /** The roles held today; while helping somebody at home none of an office. */
  public List<HeldRole> roles() {
    return roles;
  }

  /** True when the role is held at any unit. */
  public boolean holds(Role role) {
    return roles.stream().anyMatch(held -> held.role() == role);
  }

  /** True when the caller works in the staff console. */
  public boolean isStaff() {
    return roles.stream().anyMatch(held -> held.role() != Role.CITIZEN);
  }

  Map<Long, List<HeldRole>> reaching() {
    return reaching;
  }
}
