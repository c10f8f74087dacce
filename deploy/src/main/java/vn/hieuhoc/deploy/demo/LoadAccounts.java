package vn.hieuhoc.deploy.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Opens the demo's accounts, and calls the portal as them. */
final class LoadAccounts {

  private static final String MANAGER = "CENTRE_MANAGER@";

  private final PortalApi administrator;
  private final DemoIds ids;
  private final DemoOperator operator;
  private final DemoPasswords passwords = new DemoPasswords();
  private final Map<String, PortalApi> sessions = new HashMap<>();
  private final Map<String, String> userByRole = new HashMap<>();
  private UUID clerk;

  /**
   * Prepares the step.
   *
   * @param operator makes tokens
   */
  LoadAccounts(PortalApi administrator, DemoIds ids, DemoOperator operator) {
    this.administrator = administrator;
    this.ids = ids;
    this.operator = operator;
  }

  /** An account without a person, for entering the first people; to be closed after use. */
  PortalApi openClerk(String user, String role, String unit) {
    clerk = open(user, user, null, passwords.next());
    assign(clerk, role, ids.unit(unit));
    return as(user);
  }

  void closeClerk() {
    administrator.patch("accounts/" + clerk, Body.with("status", "CLOSED").json());
  }

  List<DemoAccount> load(DemoPeople people) {
    List<DemoAccount> opened = new ArrayList<>();
    for (DemoPeople.Account account : people.accounts()) {
      DemoPerson person =
          people.everybody().stream()
              .filter(each -> each.key().equals(account.person()))
              .findFirst()
              .orElseThrow();
      String password = passwords.next();
      UUID id = open(account.user(), person.fullName(), ids.person(person.key()), password);
      List<DemoAccount.Held> held = new ArrayList<>();
      for (String role : account.roles()) {
        userByRole.putIfAbsent(role, account.user());
        held.add(assignAtPlace(id, role, person));
      }
      opened.add(new DemoAccount(person.fullName(), held, account.user(), password));
    }
    return opened;
  }

  /** The portal, called by a user of the demo. */
  PortalApi as(String user) {
    return sessions.computeIfAbsent(user, name -> administrator.as(operator.tokenOf(name)));
  }

  /** The portal, called by somebody who holds a role, such as {@code COMMUNE_STAFF@22489}. */
  PortalApi holding(String role) {
    String user = userByRole.get(role);
    if (user == null) {
      throw new IllegalArgumentException("Nobody of the demo holds " + role);
    }
    return as(user);
  }

  /** The portal, called by the manager of a commune's centre. */
  PortalApi managerOf(String commune) {
    return holding(MANAGER + commune);
  }

  private UUID open(String user, String displayName, UUID person, String password) {
    return administrator.create(
        "accounts",
        Body.with("userName", user)
            .and("password", password)
            .and("displayName", displayName)
            .and("person", person)
            .and("mustChangePassword", false));
  }

  private DemoAccount.Held assignAtPlace(UUID account, String role, DemoPerson person) {
    int at = role.indexOf('@');
    String name = at < 0 ? role : role.substring(0, at);
    String place = at < 0 ? person.place() : role.substring(at + 1);
    boolean ofCentre = name.equals("CENTRE_MANAGER") || name.equals("PRESENTER");
    String unit = ofCentre ? DemoIds.centreCode(place) : place;
    assign(account, name, ids.unit(unit));
    return new DemoAccount.Held(name, ids.unitName(unit));
  }

  private void assign(UUID account, String role, UUID unit) {
    administrator.create(
        "role-assignments",
        Body.with("account", account)
            .and("role", role)
            .and("unit", unit)
            .and("from", LoadPlaces.MAP));
  }
}
