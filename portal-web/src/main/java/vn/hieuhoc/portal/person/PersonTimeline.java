package vn.hieuhoc.portal.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.hieuhoc.collective.HouseholdService;
import vn.hieuhoc.criteria.Subject;
import vn.hieuhoc.duplicate.MergeRow;
import vn.hieuhoc.duplicate.MergeService;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.person.PersonDetails;
import vn.hieuhoc.person.StayRow;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.position.PositionRow;
import vn.hieuhoc.position.PositionService;
import vn.hieuhoc.recognition.RecognitionRow;
import vn.hieuhoc.recognition.RecognitionService;
import vn.hieuhoc.support.VietnamTime;

/** What the register knows of a person over the years, newest first. */
@RequestScoped
public class PersonTimeline {

  @Inject private PositionService positions;
  @Inject private OrganisationService organisation;
  @Inject private HouseholdService households;
  @Inject private RecognitionService recognitions;
  @Inject private MergeService merges;

  /**
   * One line.
   *
   * @param kind residence, employment, household, clan, position, title, confirmation or merge
   * @param word key of the words that say what it is
   * @param place where, or what
   * @param link address of what it is about, or null
   * @param from first day
   * @param to first day without it, or null while it lasts
   * @param once true for what happened on one day
   */
  public record Line(
      String kind,
      String word,
      String place,
      String link,
      LocalDate from,
      LocalDate to,
      boolean once) {}

  /** All lines of a person whose entry the caller may read. */
  public List<Line> of(PersonDetails details, Texts texts) {
    Long key = details.row().key();
    List<Line> lines = new ArrayList<>();
    details.residences().forEach(stay -> lines.add(line("residence", stay)));
    households.belongingsOf(key).forEach(each -> lines.add(line(each, texts)));
    for (PositionRow post : positions.ofPerson(key)) {
      lines.add(
          new Line(
              "position",
              "word.position." + post.kind().name(),
              post.unitName(),
              null,
              post.validFrom(),
              post.validTo(),
              false));
    }
    for (RecognitionRow title : recognitions.ofSubject(Subject.PERSON, key)) {
      lines.add(
          new Line(
              "title",
              "recognition_title." + title.title().name(),
              texts.say("person_person.timeline.decision", title.decisionNumber()),
              null,
              title.validFrom(),
              title.isRevoked() ? title.revokedOn() : title.validTo(),
              false));
    }
    if (details.confirmedAt() != null) {
      lines.add(
          new Line(
              "confirmation",
              "word.assurance." + details.assurance().name(),
              confirmedBy(details.confirmedAtUnit()),
              null,
              VietnamTime.dateOf(details.confirmedAt()),
              null,
              true));
    }
    for (MergeRow merge : merges.ofPerson(key)) {
      lines.add(
          new Line(
              "merge",
              merge.undoneAt() == null
                  ? "person_person.timeline.merge"
                  : "person_person.timeline.merge-undone",
              merge.mergedName() + ", " + merge.mergedNumber(),
              merge.undoable() ? merge.id().toString() : null,
              VietnamTime.dateOf(merge.at()),
              null,
              true));
    }
    lines.sort(Comparator.comparing(Line::from).reversed());
    return lines;
  }

  private String confirmedBy(Long unit) {
    UnitRow row = unit == null ? null : organisation.unitsOf(List.of(unit)).get(unit);
    return row == null ? null : row.name();
  }

  private static Line line(String kind, StayRow stay) {
    return new Line(
        kind,
        "person_person.timeline." + kind,
        stay.unitName(),
        kind.equals("residence") ? "?tu=" + stay.from() : null,
        stay.from(),
        stay.to(),
        false);
  }

  private static Line line(HouseholdService.Belonging each, Texts texts) {
    String address =
        switch (each.kind()) {
          case "household" -> "/quan-ly/ho-gia-dinh/";
          case "clan" -> "/quan-ly/dong-ho/";
          default -> "/quan-ly/co-quan/";
        };
    String name =
        each.kind().equals("household")
            ? texts.say("collective_household.name", each.name())
            : each.name();
    return new Line(
        each.kind(),
        "person_person.timeline." + each.kind(),
        name,
        address + each.id(),
        each.from(),
        each.to(),
        false);
  }
}
