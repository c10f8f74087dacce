package vn.hieuhoc.admission;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How many more may come from where, while many people get seats one after the other. */
public final class QuotaRoom {

  private final Map<UUID, Integer> left = new HashMap<>();
  private final Map<Long, Set<UUID>> units;

  /**
   * Room as it is before anybody comes.
   *
   * @param units in which units with a quota each of the people lives
   */
  QuotaRoom(List<Quota> quotas, Map<Long, Set<UUID>> units) {
    quotas.forEach(quota -> left.put(quota.unit(), quota.seats() - quota.taken()));
    this.units = units;
  }

  /** True when the person may still come; who lives where there is no quota always may. */
  public boolean has(Long person) {
    return units.getOrDefault(person, Set.of()).stream().allMatch(unit -> left.get(unit) > 0);
  }

  /** The person has got a seat. */
  public void take(Long person) {
    units.getOrDefault(person, Set.of()).forEach(unit -> left.merge(unit, -1, Integer::sum));
  }
}
