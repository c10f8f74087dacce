package vn.hieuhoc.portal.person;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.person.PersonDetails;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.person.StayRow;
import vn.hieuhoc.person.StayService;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.support.NotFound;

/** One stay of a person: where and when it was, its end, and taking back a move that never was. */
@Named
@RequestScoped
public class StayBacking {

  @Inject private PersonService personService;
  @Inject private StayService stays;
  @Inject private StayPlaces places;

  private PersonDetails details;
  private StayRow stay;
  private UUID unit;
  private LocalDate from;
  private LocalDate to;

  @PostConstruct
  void load() {
    UUID id = places.way().id();
    personService.requireChange(id);
    details = personService.details(id);
    LocalDate begun = places.way().query().dayOrNull("tu");
    stay =
        details.residences().stream()
            .filter(each -> each.from().equals(begun))
            .findFirst()
            .orElseThrow(() -> new NotFound("stay", id));
    unit = stay.unit();
    from = stay.from();
    to = stay.to();
    places.startFrom(stay.unitKey());
  }

  /** Keeps what was typed. */
  public void save() {
    stays.correct(details.row().id(), stay.from(), new StayService.StayChange(unit, from, to));
    places.back("person_stay.message.saved", details);
  }

  /** The move never was. */
  public void takeBack() {
    stays.takeBack(details.row().id(), stay.from());
    places.back("person_stay.message.taken-back", details);
  }

  /** True when it is the newest of several. */
  public boolean isTakeable() {
    return details.residences().size() > 1 && details.residences().get(0).equals(stay);
  }

  public PersonDetails getDetails() {
    return details;
  }

  public StayRow getStay() {
    return stay;
  }

  public List<Choice> getPlaces() {
    return places.choices(stay);
  }

  public UUID getUnit() {
    return unit;
  }

  public void setUnit(UUID unit) {
    this.unit = unit;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }
}
