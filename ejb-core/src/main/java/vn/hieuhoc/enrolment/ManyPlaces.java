package vn.hieuhoc.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.admission.AdmissionService;
import vn.hieuhoc.admission.QuotaRoom;
import vn.hieuhoc.freshness.PeopleChanged;
import vn.hieuhoc.offering.OfferingRow;
import vn.hieuhoc.support.Refused;

/**
 * Gives many people places on one offering at once, by the rules by which each of them alone would
 * get one: seats and quotas hold, who has a place keeps it, and who finds no seat waits. Inside the
 * domain only: whoever calls has asked for permission.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ManyPlaces {

  @Inject private ManyPlacesRepository places;
  @Inject private Seats seats;
  @Inject private Door door;
  @Inject private PlaceSetting setting;
  @Inject private AdmissionService admissions;
  @Inject private Event<Object> events;

  /**
   * What somebody got.
   *
   * @param id public id of the enrolment
   * @param status where it stands
   * @param before where it stood before, or null when there was none
   */
  public record Got(UUID id, EnrolmentStatus status, EnrolmentStatus before) {

    /** True when nothing was changed. */
    public boolean same() {
      return status == before;
    }
  }

  /**
   * Who gives the places.
   *
   * @param accountKey key of the account that acts, or null for the system
   * @param byRule whether a rule of the offering brings the people in
   * @param seated people to whom earlier parts of the same list gave seats that are not written
   */
  public record Giving(Long accountKey, boolean byRule, Set<Long> seated) {}

  /** Why nobody may join the offering now, seats aside; null when people may. */
  public Refused whyShut(OfferingRow offering) {
    return door.whyShut(offering);
  }

  /**
   * Of some people those who lack what the course of the offering needs, with what it is; who is in
   * already lacks nothing.
   */
  public Map<Long, String> unready(OfferingRow offering, Collection<Long> people) {
    Map<Long, String> missing = setting.missing(people, offering.courseKey());
    if (missing.isEmpty()) {
      return missing;
    }
    Map<Long, String> unready = new HashMap<>(missing);
    places.known(offering.key(), missing.keySet()).values().stream()
        .filter(ManyPlacesRepository.Known::there)
        .forEach(place -> unready.remove(place.person()));
    return unready;
  }

  /** Where those of some people stand who have, or had, a place on the offering. */
  public Map<Long, EnrolmentStatus> standing(OfferingRow offering, Collection<Long> people) {
    Map<Long, EnrolmentStatus> standing = new HashMap<>();
    places
        .known(offering.key(), people)
        .values()
        .forEach(place -> standing.put(place.person(), place.status()));
    return standing;
  }

  /**
   * Those of some people to whom the centre has said no, with its reason; empty when it gave none.
   */
  public Map<Long, String> declined(OfferingRow offering, Collection<Long> people) {
    return places.declined(offering.key(), people);
  }

  /** How many of some people, all of them without a place, would find a seat now. */
  public int seatsFor(OfferingRow offering, Collection<Long> people) {
    Dealing dealing = dealing(offering, people, Set.of());
    dealing.left -= Math.min(dealing.left, offering.waiting());
    return (int) people.stream().filter(dealing::seats).count();
  }

  /** Seats that are given one after the other, as long as there are some in all and for each. */
  private static final class Dealing {

    private final QuotaRoom room;
    private int left;

    Dealing(QuotaRoom room, int left) {
      this.room = room;
      this.left = left;
    }

    boolean seats(Long person) {
      if (left <= 0 || !room.has(person)) {
        return false;
      }
      room.take(person);
      left--;
      return true;
    }
  }

  private Dealing dealing(OfferingRow offering, Collection<Long> people, Set<Long> seated) {
    return new Dealing(
        admissions.room(offering.key(), people, seated),
        offering.capacity() == null ? Integer.MAX_VALUE : offering.left() - seated.size());
  }

  /**
   * Gives the places, in the order of the people.
   *
   * @return what each of them got
   */
  public Map<Long, Got> enrol(Long offeringKey, Collection<Long> people, Giving giving) {
    OfferingRow offering = seats.held(offeringKey);
    door.requireOpen(offering);
    Map<Long, ManyPlacesRepository.Known> known = places.known(offeringKey, people);
    Dealing dealing = dealing(offering, people, giving.seated());
    Instant now = setting.now();
    Map<Long, Got> got = new LinkedHashMap<>();
    List<ManyPlacesRepository.Line> fresh = new ArrayList<>();
    Set<Long> seated = new HashSet<>();
    for (Long person : new LinkedHashSet<>(people)) {
      ManyPlacesRepository.Known before = known.get(person);
      if (before != null && before.there()) {
        got.put(person, new Got(before.id(), before.status(), before.status()));
        continue;
      }
      boolean seat = dealing.seats(person);
      EnrolmentStatus status = seat ? EnrolmentStatus.ACTIVE : EnrolmentStatus.WAITING;
      if (before != null) {
        status = places.back(before.key(), status, giving, now);
        got.put(person, new Got(before.id(), status, before.status()));
      } else {
        ManyPlacesRepository.Line line =
            new ManyPlacesRepository.Line(UUID.randomUUID(), person, status);
        got.put(person, new Got(line.id(), status, null));
        fresh.add(line);
      }
      if (seat) {
        seated.add(person);
      }
    }
    places.add(offering, fresh, giving, now);
    tell(offering, got, seated);
    return got;
  }

  private void tell(OfferingRow offering, Map<Long, Got> got, Set<Long> seated) {
    Set<Long> changed = new HashSet<>();
    got.forEach(
        (person, each) -> {
          if (!each.same()) {
            changed.add(person);
          }
        });
    if (!changed.isEmpty()) {
      events.fire(new PeopleChanged(changed));
    }
    boolean waits =
        got.values().stream()
            .anyMatch(each -> !each.same() && each.status() == EnrolmentStatus.WAITING);
    if (waits) {
      seats.answered(offering.key());
    }
    if (!seated.isEmpty()) {
      events.fire(new ManyEnrolled(seated, offering.key(), offering.courseKey()));
    }
  }

  /**
   * Takes places back that nobody has begun in; the seats are kept for those who wait.
   *
   * @param ids public ids of the enrolments
   * @return the ids of those that stay, since somebody has learnt there
   */
  public Set<UUID> takeBack(Collection<UUID> ids) {
    Map<UUID, ManyPlacesRepository.Known> all = places.byId(ids);
    Map<Long, List<ManyPlacesRepository.Known>> byOffering = new HashMap<>();
    all.values()
        .forEach(
            place ->
                byOffering.computeIfAbsent(place.offering(), k -> new ArrayList<>()).add(place));
    Set<UUID> stay = new HashSet<>();
    Set<Long> changed = new HashSet<>();
    byOffering.forEach(
        (offering, his) -> {
          seats.held(offering);
          Set<Long> begun = places.begun(his.stream().map(p -> p.key()).toList());
          List<Long> free = new ArrayList<>();
          for (ManyPlacesRepository.Known place : his) {
            if (begun.contains(place.key())) {
              stay.add(place.id());
            } else {
              free.add(place.key());
              changed.add(place.person());
            }
          }
          places.withdraw(free, setting.now());
          seats.offerFree(offering);
        });
    if (!changed.isEmpty()) {
      events.fire(new PeopleChanged(changed));
    }
    return stay;
  }
}
