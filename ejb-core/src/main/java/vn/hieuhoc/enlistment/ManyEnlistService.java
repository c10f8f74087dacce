package vn.hieuhoc.enlistment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.enrolment.EnrolmentStatus;
import vn.hieuhoc.enrolment.ManyPlaces;
import vn.hieuhoc.manypeople.ManyPeopleService;
import vn.hieuhoc.offering.OfferingRow;
import vn.hieuhoc.offering.OfferingService;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnameseText;

/**
 * Puts many people of the register on a class at once: those who were ticked in a list, or all whom
 * it found. What would come of it is told before; each is kept in the audit as if enrolled alone.
 */
@Stateless
public class ManyEnlistService {

  /** How many people go at once at most. */
  public static final int MOST = 5_000;

  private static final int MOST_TOLD = 200;
  private static final int LONGEST_REASON = 300;

  @Inject private ManyPeopleService manyPeople;
  @Inject private EnlistmentRepository named;
  @Inject private EnlistmentRights rights;
  @Inject private OfferingService offeringService;
  @Inject private ManyPlaces places;
  @Inject private AuditLog auditLog;

  /**
   * The classes near the caller that take people now, by title and day; those whose last session is
   * over, or whose sessions were all called off, are left out.
   */
  public List<OpenClass> classes() {
    rights.requireAnywhere();
    Map<Long, OpenClass> open = named.openClasses(rights.reach());
    Map<Long, OfferingRow> rows = offeringService.rows(open.keySet());
    return open.entrySet().stream()
        .filter(one -> rights.mayFill(rows.get(one.getKey())))
        .map(one -> withSeats(one.getValue(), rows.get(one.getKey())))
        .toList();
  }

  /**
   * What would come of it.
   *
   * @throws Refused as {@link #enrol}
   */
  public EnlistPreview preview(UUID offering, @Valid @NotNull ManyPeopleService.Selection whom) {
    Sorted sorted = sorted(offering, whom);
    int seats = places.seatsFor(sorted.offering(), sorted.fit().keySet());
    return new EnlistPreview(
        sorted.to(),
        sorted.chosen(),
        seats,
        sorted.fit().size() - seats,
        sorted.counts(),
        List.copyOf(sorted.left()));
  }

  /**
   * Enrols those who can be; who finds no seat waits.
   *
   * @param reason why, which the audit keeps
   * @throws Refused {@code enrolment.many-reason}, {@code enrolment.many-by-centre}; when nobody
   *     can join now, as for one; {@code person.many-nobody}, {@code person.many-too-many}
   */
  public Enlisted enrol(
      UUID offering, @Valid @NotNull ManyPeopleService.Selection whom, String reason) {
    rights.requireAnywhere();
    String words = VietnameseText.tidyOrNull(reason);
    if (words == null || words.length() > LONGEST_REASON) {
      throw Refused.of("reason", "enrolment.many-reason", LONGEST_REASON);
    }
    Sorted sorted = sorted(offering, whom);
    Map<Long, ManyPlaces.Got> got =
        places.enrol(
            sorted.offering().key(),
            sorted.fit().keySet(),
            new ManyPlaces.Giving(rights.account(), false, Set.of()));
    int seated = 0;
    int waiting = 0;
    for (Map.Entry<Long, ManyPlaces.Got> one : got.entrySet()) {
      ManyPlaces.Got mine = one.getValue();
      if (!mine.same()) {
        boolean waits = mine.status() == EnrolmentStatus.WAITING;
        seated += waits ? 0 : 1;
        waiting += waits ? 1 : 0;
        auditLog.write(
            Act.on("enrolment.enrol", "enrolment", mine.id())
                .at(sorted.offering().unitKey())
                .forPerson(one.getKey())
                .as(sorted.fit().get(one.getKey()))
                .saying(mine.status().name() + ": " + words));
      }
    }
    return new Enlisted(seated, waiting, sorted.chosen() - seated - waiting);
  }

  /**
   * The chosen people, told apart.
   *
   * @param fit the role under which each of those who can come in is enrolled
   */
  private record Sorted(
      OfferingRow offering,
      OpenClass to,
      int chosen,
      Map<Long, HeldRole> fit,
      Map<NotEnlisted, Integer> counts,
      List<EnlistPreview.Left> left) {}

  private Sorted sorted(UUID offeringId, ManyPeopleService.Selection whom) {
    rights.requireAnywhere();
    OfferingRow offering = offeringService.row(offeringId);
    OpenClass to = withSeats(named.openClass(offering.key()), offering);
    rights.requireMayFill(offering, to.course());
    Refused shut = places.whyShut(offering);
    if (shut != null) {
      throw shut;
    }
    List<PersonRow> chosen = manyPeople.chosen(whom, MOST);
    List<Long> keys = chosen.stream().map(PersonRow::key).toList();
    Map<Long, EnrolmentStatus> standing = places.standing(offering, keys);
    Map<Long, String> unready = places.unready(offering, keys);
    boolean runs = rights.runs(offering);
    Map<Long, Optional<HeldRole>> roles = new HashMap<>();
    Sorted sorted =
        new Sorted(
            offering,
            to,
            chosen.size(),
            new LinkedHashMap<>(),
            new EnumMap<>(NotEnlisted.class),
            new ArrayList<>());
    for (PersonRow row : chosen) {
      HeldRole as =
          roles
              .computeIfAbsent(
                  row.homeKey() == null ? Long.valueOf(-1) : row.homeKey(),
                  home -> Optional.ofNullable(rights.roleFor(offering, row.homeKey())))
              .orElse(null);
      NotEnlisted why = why(standing.get(row.key()), unready.get(row.key()), as, runs);
      if (why == null) {
        sorted.fit().put(row.key(), as);
      } else {
        sorted.counts().merge(why, 1, Integer::sum);
        if (sorted.left().size() < MOST_TOLD) {
          String missing = why == NotEnlisted.UNREADY ? unready.get(row.key()) : null;
          sorted.left().add(left(row, why, missing));
        }
      }
    }
    return sorted;
  }

  private static EnlistPreview.Left left(PersonRow row, NotEnlisted why, String missing) {
    return new EnlistPreview.Left(row.fullName(), row.birthYear(), row.homeLine(), why, missing);
  }

  private static NotEnlisted why(
      EnrolmentStatus standing, String missing, HeldRole as, boolean runs) {
    if (standing != null) {
      switch (standing) {
        case WITHDRAWN, LAPSED -> {
          // As if there had been no place.
        }
        case DECLINED -> {
          if (!runs) {
            return NotEnlisted.DECLINED;
          }
        }
        default -> {
          return NotEnlisted.THERE;
        }
      }
    }
    if (as == null) {
      return NotEnlisted.ELSEWHERE;
    }
    return missing == null ? null : NotEnlisted.UNREADY;
  }

  private static OpenClass withSeats(OpenClass one, OfferingRow row) {
    return new OpenClass(
        one.id(), one.course(), one.title(), one.startsOn(), one.place(), row.left());
  }
}
