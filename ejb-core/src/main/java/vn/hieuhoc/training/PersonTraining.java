package vn.hieuhoc.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.programme.LearningWay;
import vn.hieuhoc.programme.ProgrammeRow;
import vn.hieuhoc.programme.WayKind;

/**
 * One person's way through one programme.
 *
 * @param programme the programme
 * @param required whether the person has to, by the positions held on the day
 * @param completedAt when the last item was met, or null
 * @param items each item, met or with the ways to meet it
 */
public record PersonTraining(
    ProgrammeRow programme, boolean required, Instant completedAt, List<ItemState> items) {

  public PersonTraining {
    items = List.copyOf(items);
  }

  /** True when every item is met. */
  public boolean completed() {
    return completedAt != null;
  }

  /** How many items are met. */
  public long itemsMet() {
    return items.stream().filter(ItemState::met).count();
  }

  /**
   * One item.
   *
   * @param code short code
   * @param name what it is called
   * @param record the record that meets it, or null
   * @param metAt when that happened, or null
   * @param metBy in which way, or null
   * @param ways where it can be learnt
   */
  public record ItemState(
      String code, String name, UUID record, Instant metAt, WayKind metBy, List<LearningWay> ways) {

    public ItemState {
      ways = List.copyOf(ways);
    }

    /** The ways that are still open on a day. */
    public List<LearningWay> waysOn(LocalDate today) {
      return ways.stream().filter(way -> way.open(today)).toList();
    }

    /** True when a record meets it. */
    public boolean met() {
      return record != null;
    }
  }
}
