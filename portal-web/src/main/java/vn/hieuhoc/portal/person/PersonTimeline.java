package vn.hieuhoc.portal.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.collective.HouseholdRow;
import vn.hieuhoc.collective.HouseholdService;
import vn.hieuhoc.person.PersonDetails;
import vn.hieuhoc.person.StayRow;
import vn.hieuhoc.position.EmploymentService;
import vn.hieuhoc.position.PositionRow;
import vn.hieuhoc.position.PositionService;

/** What the register knows of a person over the years, newest first. */
@RequestScoped
public class PersonTimeline {

  @Inject private PositionService positions;
  @Inject private EmploymentService employments;
  @Inject private HouseholdService households;

  /**
   * One line.
   *
   * @param kind residence, employment or position
   * @param word key of the words that say what it is
   * @param place where
   * @param from first day
   * @param to first day without it, or null while it lasts
   */
  public record Line(String kind, String word, String place, LocalDate from, LocalDate to) {}

  /** All lines of a person. */
  public List<Line> of(PersonDetails details) {
    UUID id = details.row().id();
    List<Line> lines = new ArrayList<>();
    details.residences().forEach(stay -> lines.add(line("residence", stay)));
    employments.of(id).forEach(stay -> lines.add(line("employment", stay)));
    for (PositionRow post : positions.of(id)) {
      lines.add(
          new Line(
              "position",
              "word.position." + post.kind().name(),
              post.unitName(),
              post.validFrom(),
              post.validTo()));
    }
    lines.sort(Comparator.comparing(Line::from).reversed());
    return lines;
  }

  /** The person's household today, or null. */
  public HouseholdRow household(UUID personId) {
    return households.of(personId).orElse(null);
  }

  private static Line line(String kind, StayRow stay) {
    return new Line(
        kind, "person_person.timeline." + kind, stay.unitName(), stay.from(), stay.to());
  }
}
