package vn.hieuhoc.deploy.demo;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Enters the demo's people in the register, with their households, clans, work and offices. */
final class LoadPeople {

  /** Somebody acts for a child until this age. */
  private static final int OF_AGE = 16;

  private final PortalApi province;
  private final DemoIds ids;
  private final LocalDate today;

  /**
   * Prepares the step.
   *
   * @param province the portal, called by staff of the province
   */
  LoadPeople(PortalApi province, DemoIds ids, LocalDate today) {
    this.province = province;
    this.ids = ids;
    this.today = today;
  }

  void load(DemoPeople people) {
    people.everybody().forEach(this::enter);
    people.everybody().stream().filter(person -> person.guardian() != null).forEach(this::entrust);
    people.households().forEach(this::household);
    people.clans().forEach(this::clan);
    for (DemoPeople.Employment job : people.employments()) {
      province.post(
          "people/" + ids.person(job.person()) + "/employments",
          Body.with("unit", ids.unit(job.workplace())).and("from", job.since()).json());
    }
    for (DemoPeople.Position position : people.positions()) {
      province.create(
          "positions",
          Body.with("person", ids.person(position.person()))
              .and("unit", ids.unit(position.at()))
              .and("kind", position.kind())
              .and("from", LoadPlaces.MAP));
    }
  }

  private void enter(DemoPerson person) {
    UUID id =
        province.create(
            "people",
            Body.with("fullName", person.fullName())
                .and("birthDate", person.birthDate())
                .and("gender", person.gender())
                .and("group", person.group())
                .and("workingStatus", person.workingStatus())
                .and("formOfAddress", person.formOfAddress())
                .and("phone", person.phone())
                .and(
                    "residence",
                    Body.with("unit", ids.unit(person.place())).and("from", LoadPlaces.MAP)));
    JsonObject entered = province.get("people/" + id);
    ids.putPerson(person.key(), id, entered.getString("personNumber"));
  }

  private void entrust(DemoPerson child) {
    province.post(
        "people/" + ids.person(child.key()) + "/guardians",
        Body.with("guardian", ids.person(child.guardian())).and("from", LoadPlaces.MAP).json());
  }

  private void household(DemoPeople.Household household) {
    List<Body> members = new ArrayList<>();
    for (DemoPerson member : household.members()) {
      members.add(member(member.key(), member.key().equals(household.head())));
    }
    UUID id =
        province.create(
            "households",
            Body.with("code", household.code())
                .and("unit", ids.unit(household.place()))
                .and("from", LoadPlaces.MAP)
                .and("members", members));
    ids.put(DemoIds.Kind.HOUSEHOLD, household.code(), id);
  }

  private void clan(DemoPeople.Clan clan) {
    List<Body> members =
        clan.members().stream().map(key -> member(key, key.equals(clan.head()))).toList();
    UUID id =
        province.create(
            "clans",
            Body.with("name", clan.name())
                .and("unit", ids.unit(clan.place()))
                .and("from", LoadPlaces.MAP)
                .and("members", members));
    ids.put(DemoIds.Kind.CLAN, clan.key(), id);
  }

  private Body member(String key, boolean head) {
    return Body.with("person", ids.person(key)).and("role", head ? "HEAD" : "MEMBER");
  }
}
