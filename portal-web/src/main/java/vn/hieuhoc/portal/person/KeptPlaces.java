package vn.hieuhoc.portal.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.portal.support.Choice;

/**
 * The hamlets and communes in which one enters people. Staff of the province choose the commune
 * first ({@code ?xa=}), others see their own places at once.
 */
@RequestScoped
public class KeptPlaces {

  @Inject private PersonService people;
  @Inject private HomePlaces places;

  private List<UnitRow> units;

  /** True when a commune has to be chosen before the hamlets can be shown. */
  public boolean isCommuneNeeded() {
    return units().stream().anyMatch(unit -> unit.level() == UnitLevel.PROVINCE)
        && places.commune() == null;
  }

  /** The communes to choose from. */
  public List<Choice> communes() {
    return places.communes();
  }

  /** Commune and hamlets to choose from; {@code kept} is among them in any case. */
  public List<Choice> choices(UUID kept, String keptName) {
    List<Choice> choices = new ArrayList<>();
    if (units().stream().anyMatch(unit -> unit.level() == UnitLevel.PROVINCE)) {
      if (places.commune() != null) {
        choices.add(new Choice(places.commune().id(), places.commune().name()));
        choices.addAll(places.hamlets());
      }
    } else {
      units().forEach(unit -> choices.add(new Choice(unit.id(), unit.name())));
    }
    if (kept != null && choices.stream().noneMatch(choice -> choice.value().equals(kept))) {
      choices.add(0, new Choice(kept, keptName));
    }
    return choices;
  }

  /** Starts from the commune of somebody who is entered already. */
  public void startFrom(Long unitKey) {
    places.startFrom(unitKey);
  }

  private List<UnitRow> units() {
    if (units == null) {
      units = people.readableUnits();
    }
    return units;
  }
}
