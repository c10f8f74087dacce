package vn.hieuhoc.system;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes accounts of several random roles at random units, all of them outside one commune but for
 * some heads of hamlets next door; some roles are delegated.
 */
final class WallCallers {

  private static final List<String> EVERYWHERE =
      List.of("HAMLET_HEAD", "PRESENTER", "CENTRE_MANAGER", "COMMUNE_STAFF", "PROVINCE_STAFF");
  private static final Set<String> TREES = Set.of("ADMINISTRATIVE", "CENTRE", "ASSOCIATION");

  /** Hamlets of the commune from this one on are home to nobody and to no thing. */
  static final int NEXT_DOOR = 10;

  private final Village here;
  private final Village elsewhere;
  private final Random random;
  private final List<JsonObject> units = new ArrayList<>();

  WallCallers(Village here, Village elsewhere, Random random) {
    this.here = here;
    this.elsewhere = elsewhere;
    this.random = random;
    Set<String> own = parts();
    for (String tree : TREES.stream().sorted().toList()) {
      here
          .admin
          .done("GET", "units?limit=200&tree=" + tree, null)
          .getJsonArray("items")
          .getValuesAs(JsonObject.class)
          .stream()
          .filter(unit -> unit.getString("level").equals("COMMUNE"))
          .filter(unit -> !unit.getString("code").endsWith(here.commune))
          .filter(unit -> !own.contains(unit.getString("id")))
          .forEach(units::add);
    }
  }

  /**
   * The communes into which the split unit of the map fell: what waits to be placed is theirs too.
   */
  private Set<String> parts() {
    return here
        .as("province")
        .done("GET", "units/placements", null)
        .getJsonArray("items")
        .getJsonObject(0)
        .getJsonArray("targets")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(target -> target.getString("id"))
        .collect(Collectors.toSet());
  }

  /** So many callers, each different. */
  List<WallCaller> make(int many) {
    List<WallCaller> callers = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      callers.add(make("tuong" + i, i % 5 == 4));
    }
    callers.add(delegated("tuong-thay"));
    callers.add(
        new WallCaller(
            "citizen",
            elsewhere.names().get("account-citizen"),
            elsewhere.as("citizen"),
            "[CITIZEN with a person]"));
    return callers;
  }

  private WallCaller make(String name, boolean nextDoor) {
    String account = account(name);
    Set<String> held = new LinkedHashSet<>();
    int roles = 1 + random.nextInt(4);
    for (int i = 0; i < roles; i++) {
      JsonObject unit = units.get(random.nextInt(units.size()));
      String role = EVERYWHERE.get(random.nextInt(EVERYWHERE.size()));
      if (held.add(role + "@" + unit.getString("code"))) {
        give(account, role, unit.getString("id"));
      }
    }
    if (nextDoor) {
      int hamlet = NEXT_DOOR + random.nextInt(Village.MANY - NEXT_DOOR);
      held.add("HAMLET_HEAD@hamlet" + hamlet);
      give(account, "HAMLET_HEAD", here.names().get("hamlet" + hamlet));
    }
    return new WallCaller(name, account, signIn(name), held.toString());
  }

  /** Who acts on behalf of the staff of the other commune. */
  private WallCaller delegated(String name) {
    String account = account(name);
    Caller staff = elsewhere.as("staff");
    String role =
        staff
            .done("GET", "role-assignments?account=" + elsewhere.names().get("account-staff"), null)
            .getJsonArray("items")
            .getJsonObject(0)
            .getString("id");
    staff.done(
        "POST",
        "role-assignments/" + role + "/delegations",
        "{\"account\":\"%s\",\"to\":\"%s\"}".formatted(account, here.today.plusDays(7)));
    return new WallCaller(name, account, signIn(name), "[COMMUNE_STAFF delegated]");
  }

  private String account(String name) {
    return here.admin.made(
        "accounts",
        """
        {"userName":"%s","password":"%s","displayName":"%s","mustChangePassword":false}"""
            .formatted(name, Village.PASSWORD, name));
  }

  private void give(String account, String role, String unit) {
    here.admin.made(
        "role-assignments",
        "{\"account\":\"%s\",\"role\":\"%s\",\"unit\":\"%s\",\"from\":\"%s\"}"
            .formatted(account, role, unit, Village.MAP));
  }

  private Caller signIn(String name) {
    return Caller.withToken(here.base, here.operator.token(name));
  }

  /** What a place in an address may mean besides the first of its sort. */
  static final Map<String, Integer> KINDS =
      Map.ofEntries(
          Map.entry("person", Village.MANY),
          Map.entry("household", Village.MANY),
          Map.entry("position", Village.MANY),
          Map.entry("hamlet", NEXT_DOOR),
          Map.entry("enrolment", Village.MANY),
          Map.entry("assessment", Village.MANY),
          Map.entry("course", Village.MANY),
          Map.entry("offering", Village.MANY),
          Map.entry("session", Village.MANY),
          Map.entry("programme", Village.MANY));
}
