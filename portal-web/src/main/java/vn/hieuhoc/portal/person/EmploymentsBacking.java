package vn.hieuhoc.portal.person;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.person.StayRow;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.position.EmploymentChange;
import vn.hieuhoc.position.EmploymentService;
import vn.hieuhoc.support.NotFound;

/** Where somebody works: entering it, its days, and taking back what never was. */
@Named
@RequestScoped
public class EmploymentsBacking {

  @Inject private PersonService personService;
  @Inject private EmploymentService employments;
  @Inject private Way way;

  private PersonRow person;
  private List<StayRow> rows;
  private StayRow chosen;
  private UUID workplace;
  private LocalDate from;
  private LocalDate to;

  @PostConstruct
  void load() {
    personService.requireChange(way.id());
    person = personService.find(way.id());
    rows = employments.of(person.id());
    UUID unit = way.query().idOrNull("noi");
    if (unit != null) {
      LocalDate begun = way.query().dayOrNull("tu");
      chosen =
          rows.stream()
              .filter(row -> row.unit().equals(unit) && row.from().equals(begun))
              .findFirst()
              .orElseThrow(() -> new NotFound("employment", unit));
      from = chosen.from();
      to = chosen.to();
    }
  }

  /** Takes the person onto the staff. */
  public void employ() {
    employments.employ(person.id(), workplace, from);
    done("person_work.message.employed");
  }

  /** It was from another day, or to another day. */
  public void correct() {
    employments.correct(person.id(), chosen.unit(), chosen.from(), new EmploymentChange(from, to));
    done("person_work.message.saved");
  }

  /** It never was. */
  public void takeBack() {
    employments.takeBack(person.id(), chosen.unit(), chosen.from());
    done("person_work.message.taken-back");
  }

  private void done(String message) {
    way.done(message).goTo("/quan-ly/nguoi-dan/{}/viec-lam", person.id());
  }

  public PersonRow getPerson() {
    return person;
  }

  /** Newest first. */
  public List<StayRow> getRows() {
    return rows;
  }

  /** The time that is corrected, or null. */
  public StayRow getChosen() {
    return chosen;
  }

  public List<Choice> getWorkplaces() {
    return employments.workplaces().stream()
        .map(unit -> new Choice(unit.id(), unit.name()))
        .toList();
  }

  public UUID getWorkplace() {
    return workplace;
  }

  public void setWorkplace(UUID workplace) {
    this.workplace = workplace;
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
