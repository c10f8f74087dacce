package vn.hieuhoc.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hieuhoc.support.Refused;

/**
 * A unit went on in another by an act.
 *
 * @param predecessor key of the unit that was
 * @param successor key of the unit that is; the same for a unit that stays itself
 * @param share part of the predecessor: 1 for all of it, null when not measured
 * @param holding key of the unit that holds what of a split unit is still to be placed, or null
 */
public record UnitPair(Long predecessor, Long successor, BigDecimal share, Long holding) {

  /**
   * A unit went on in another on a day.
   *
   * @param unit key of the one in which it went on
   * @param date since when
   * @param act key of the act, or null when it was none
   */
  public record Onward(Long unit, LocalDate date, Long act) {}

  /**
   * What a unit came from, as far back as that can be told, itself, and in what it went on, each
   * with its first day and the act by which it followed the one before.
   *
   * @param steps the oldest first; not empty
   * @param before names of the units out of which the oldest was put together; empty when there are
   *     none
   */
  public record Way(List<Onward> steps, List<String> before) {

    /** Of two that began on one day the later counts: the earlier never stood. */
    static Way of(List<Onward> steps, List<String> before) {
      List<Onward> stood = new ArrayList<>();
      for (Onward step : steps) {
        Onward last = stood.isEmpty() ? null : stood.get(stood.size() - 1);
        if (last != null && !last.date().isBefore(step.date())) {
          stood.remove(stood.size() - 1);
          Long act = step.act() == null ? last.act() : step.act();
          stood.add(new Onward(step.unit(), last.date(), act));
        } else {
          stood.add(step);
        }
      }
      return new Way(List.copyOf(stood), List.copyOf(before));
    }

    /**
     * Where who is said to be at the unit from a day on was since then.
     *
     * @param field of the command that says the day
     * @param name of the unit
     * @throws Refused {@code organisation.not-yet} when that cannot be told
     */
    public List<Onward> from(String field, String name, LocalDate day) {
      if (day.isBefore(steps.get(0).date())) {
        throw notYet(field, name, day, steps.get(0).date());
      }
      int at = steps.size() - 1;
      while (steps.get(at).date().isAfter(day)) {
        at--;
      }
      List<Onward> since = new ArrayList<>(steps.subList(at, steps.size()));
      since.set(0, new Onward(steps.get(at).unit(), day, null));
      return since;
    }

    /**
     * Demands that the unit stood on a day, or had been before.
     *
     * @throws Refused {@code organisation.not-yet}
     */
    public void requireBegun(Long unit, String field, String name, LocalDate day) {
      for (Onward step : steps) {
        if (step.unit().equals(unit) && day.isBefore(step.date())) {
          throw notYet(field, name, day, step.date());
        }
      }
    }

    /** In what it goes on today. */
    public Long now() {
      return steps.get(steps.size() - 1).unit();
    }

    private Refused notYet(String field, String name, LocalDate day, LocalDate first) {
      return before.isEmpty()
          ? Refused.of(field, "organisation.not-yet", day, name, first)
          : Refused.of(
              field, "organisation.not-yet-but", day, name, first, String.join("; ", before));
    }
  }

  /** Whether the unit stayed itself. */
  public boolean isItself() {
    return predecessor.equals(successor);
  }

  /** Where everything of the predecessor goes for now. */
  public Long target() {
    return holding == null ? successor : holding;
  }
}
