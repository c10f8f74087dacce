package vn.hieuhoc.classlist;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.enrolment.EnrolmentRights;
import vn.hieuhoc.offering.OfferingRow;
import vn.hieuhoc.offering.OfferingService;
import vn.hieuhoc.person.RegisterReach;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** Lists the people of classes for those who run them. */
@Stateless
public class ClassListService {

  @Inject private ClassListRepository lists;
  @Inject private EnrolmentRights rights;
  @Inject private OfferingService offeringService;
  @Inject private RegisterReach reach;
  @Inject private AuditLog auditLog;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "hieuhoc.classlist.behind-days", defaultValue = "14")
  private int behindDays;

  /** After how many days of silence, and how many days before the end, somebody falls behind. */
  public int behindDays() {
    rights.requireSignedIn();
    return behindDays;
  }

  /** The people on an offering, by name, those who ask first and those waiting last. */
  public Page<EnrolmentRow> ofOffering(UUID offeringId, PageRequest page) {
    return ofOfferings(List.of(offeringService.row(offeringId)), page);
  }

  /** The same of several offerings, by offering. */
  public Page<EnrolmentRow> ofOfferings(List<OfferingRow> offerings, PageRequest page) {
    return lists.page(looked(offerings), page);
  }

  /** How many people there are from each side, asked at once. */
  public Map<ClassFocus, Long> counts(List<OfferingRow> offerings) {
    return lists.counts(looked(offerings, List.of()));
  }

  /** A page of those who are looked at, by offering and name; who waits as was asked. */
  public ClassPage page(List<OfferingRow> offerings, ClassFocus focus, PageRequest page) {
    return lists.page(looked(offerings), focus, page, page);
  }

  /**
   * The same, where those who wait are answered: they are what is looked at first while somebody
   * asks, and else those who learn.
   *
   * @param focus who is looked at; null for what is first
   * @param page which of those who have a seat
   * @param waiting which of those who wait
   */
  public ClassPage desk(
      List<OfferingRow> offerings, ClassFocus focus, PageRequest page, PageRequest waiting) {
    return lists.page(looked(offerings), focus, page, waiting);
  }

  /**
   * The people who are looked at, to do something with all of them.
   *
   * @param people public ids of people to keep to; null for everybody who is looked at
   */
  public ClassPeople people(
      List<OfferingRow> offerings, ClassFocus focus, Collection<UUID> people) {
    return lists.people(looked(offerings), focus, people);
  }

  /**
   * The lines that are looked at, to be taken out of the portal: the audit keeps who took how many.
   *
   * @param people public ids of people to keep to; null for everybody who is looked at
   */
  public List<EnrolmentRow> export(
      List<OfferingRow> offerings, ClassFocus focus, Collection<UUID> people) {
    List<EnrolmentRow> rows = lists.rows(looked(offerings), focus, people);
    offerings.stream()
        .findFirst()
        .ifPresent(
            first ->
                auditLog.write(
                    Act.on("enrolment.export", "offering", first.id())
                        .at(first.unitKey())
                        .saying(focus.name() + ": " + rows.size())));
    return rows;
  }

  private ClassListRepository.Looked looked(List<OfferingRow> offerings) {
    return looked(offerings, offerings.isEmpty() ? List.of() : reach.readable());
  }

  private ClassListRepository.Looked looked(List<OfferingRow> offerings, List<Long> under) {
    rights.requireSignedIn();
    offerings.stream()
        .map(OfferingRow::unitKey)
        .distinct()
        .forEach(unit -> rights.requireLists(unit));
    return new ClassListRepository.Looked(
        offerings.stream().map(OfferingRow::key).toList(),
        under,
        clock.instant().truncatedTo(ChronoUnit.MICROS),
        behindDays);
  }
}
