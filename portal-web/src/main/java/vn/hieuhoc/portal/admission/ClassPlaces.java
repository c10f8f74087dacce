package vn.hieuhoc.portal.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.support.VietnamTime;

/** The places from which people may come into a class. */
@Named
@RequestScoped
public class ClassPlaces {

  @Inject private ClassHead head;
  @Inject private OrganisationService organisation;
  @Inject private Clock clock;

  private List<Choice> choices;

  /** The hamlets of the commune where the class is run, else the communes. */
  @PostConstruct
  void load() {
    UnitRow runner = organisation.unit(head.getRow().unitKey());
    Long area = runner.areaKey() == null ? runner.key() : runner.areaKey();
    List<UnitRow> places =
        runner.level() == UnitLevel.PROVINCE
            ? organisation.communes()
            : organisation.children(area, VietnamTime.today(clock));
    choices = places.stream().map(unit -> new Choice(unit.id(), unit.name())).toList();
  }

  public List<Choice> getChoices() {
    return choices;
  }
}
