package vn.hieuhoc.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.hieuhoc.support.Refused;

/**
 * Where one person lived, in the order of time. It holds what a history must hold: no stay overlaps
 * another, none begins before birth or in days to come, and what an act on the map dated keeps the
 * act's day.
 */
final class Stays {

  private final List<Residence> inOrder;
  private final PartialDate birth;
  private final LocalDate today;

  Stays(List<Residence> stays, PartialDate birth, LocalDate today) {
    this.inOrder = new ArrayList<>(stays);
    this.inOrder.sort(Comparator.comparing(Residence::validFrom));
    this.birth = birth;
    this.today = today;
  }

  Optional<Residence> startingOn(LocalDate day) {
    return inOrder.stream().filter(stay -> stay.validFrom().equals(day)).findFirst();
  }

  Optional<Residence> last() {
    return inOrder.isEmpty() ? Optional.empty() : Optional.of(inOrder.get(inOrder.size() - 1));
  }

  /** Nobody lives somewhere before birth. */
  void requireBornBy(String field) {
    if (!inOrder.isEmpty()) {
      requireBorn(inOrder.get(0).validFrom(), field);
    }
  }

  /**
   * A stay was otherwise. A neighbour that touched it goes on touching it.
   *
   * @throws Refused when it would overlap a neighbour, begin before birth or in days to come, or
   *     change the day of an act
   */
  void correct(Residence stay, Long unitId, LocalDate from, LocalDate to) {
    if (to != null && !to.isAfter(from)) {
      throw Refused.of("to", "person.stay-dates", to, from);
    }
    notAhead(from, "from");
    if (to != null) {
      notAhead(to, "to");
    }
    requireBorn(from, "from");
    boolean otherFrom = !from.equals(stay.validFrom());
    boolean otherTo = to == null ? stay.validTo() != null : !to.equals(stay.validTo());
    if (otherFrom && stay.openedByAct()) {
      throw Refused.of("from", "person.stay-by-act", stay.validFrom());
    }
    if (otherTo && stay.closedByAct()) {
      throw Refused.of("to", "person.stay-by-act", stay.validTo());
    }
    Residence before = neighbour(stay, -1);
    Residence after = neighbour(stay, 1);
    if (otherFrom && before != null) {
      follow(before, stay.validFrom(), from);
    }
    if (otherTo && after != null) {
      precede(after, stay.validTo(), to);
    }
    stay.correct(unitId);
    stay.begin(from);
    stay.end(to);
  }

  /**
   * The newest stay never was: the one before it lasts again when it had ended for it.
   *
   * @return the stay that is the newest now
   */
  Residence takeBack(Residence wrong) {
    if (inOrder.size() == 1) {
      throw Refused.of("from", "person.stay-only", wrong.validFrom());
    }
    if (last().filter(wrong::equals).isEmpty()) {
      throw Refused.of("from", "person.stay-not-last", wrong.validFrom());
    }
    if (wrong.openedByAct()) {
      throw Refused.of("from", "person.stay-by-act", wrong.validFrom());
    }
    Residence before = neighbour(wrong, -1);
    if (wrong.validFrom().equals(before.validTo())) {
      before.end(null);
    }
    return before;
  }

  private void follow(Residence before, LocalDate oldFrom, LocalDate from) {
    boolean touched = oldFrom.equals(before.validTo());
    boolean room = from.isAfter(before.validFrom());
    if (touched && room && !before.closedByAct()) {
      before.end(from);
    } else if (before.validTo() == null || from.isBefore(before.validTo())) {
      throw Refused.of("from", "person.stay-overlap", from, before.validFrom());
    }
  }

  private static void precede(Residence after, LocalDate oldTo, LocalDate to) {
    boolean touched = after.validFrom().equals(oldTo);
    boolean room = to != null && (after.validTo() == null || to.isBefore(after.validTo()));
    if (touched && room && !after.openedByAct()) {
      after.begin(to);
    } else if (to == null || to.isAfter(after.validFrom())) {
      throw Refused.of("to", "person.stay-overlap", to == null ? "" : to, after.validFrom());
    }
  }

  private Residence neighbour(Residence stay, int step) {
    int place = inOrder.indexOf(stay) + step;
    return place < 0 || place >= inOrder.size() ? null : inOrder.get(place);
  }

  private void requireBorn(LocalDate from, String field) {
    if (birth != null && from.isBefore(birth.earliest())) {
      throw Refused.of(field, "person.residence-before-birth", from, birth.earliest());
    }
  }

  private void notAhead(LocalDate day, String field) {
    if (day.isAfter(today)) {
      throw Refused.of(field, "person.residence-in-future", day);
    }
  }
}
