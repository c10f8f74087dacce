package vn.hieuhoc.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hieuhoc.exchange.Claims;
import vn.hieuhoc.exchange.RowValues;
import vn.hieuhoc.intake.RegisterRepository.Namesake;
import vn.hieuhoc.person.PartialDate;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.support.VietnameseText;

/** Finds the person a row names: by number, else by name and birth within a commune. */
@ApplicationScoped
@Transactional
class PersonFinder {

  @Inject private RegisterRepository register;
  @Inject private PersonService people;

  /** The person, or null when the row names nobody or something is wrong, which is noted. */
  UUID person(RowValues row, Long commune) {
    String number = row.text("personNumber", 20);
    String name = row.text("fullName", 150);
    PartialDate birth = Days.partial(row, "birthDate");
    if (row.isBad()) {
      return null;
    }
    if (number != null) {
      return people.findByNumber(number).id();
    }
    if (name == null) {
      return null;
    }
    List<Namesake> found =
        register.namesakes(VietnameseText.fold(name), commune).stream()
            .filter(other -> birth == null || mayBe(birth, other))
            .toList();
    if (found.isEmpty()) {
      row.fault("fullName", "import.person-unknown", name);
      return null;
    }
    if (found.size() > 1) {
      row.fault("fullName", "person.import-unclear", name, told(found));
      return null;
    }
    return found.get(0).id();
  }

  private static boolean mayBe(PartialDate said, Namesake other) {
    return other.birthYear() == null
        || said.year() == other.birthYear()
            && (said.month() == null
                || other.birthMonth() == null
                || said.month().equals(other.birthMonth()))
            && (said.day() == null
                || other.birthDay() == null
                || said.day().equals(other.birthDay()));
  }

  private static String told(List<Namesake> found) {
    return found.stream()
        .limit(5)
        .map(other -> (other.birthYear() == null ? "?" : other.birthYear()) + " " + other.number())
        .collect(Collectors.joining("; "));
  }

  /** Refuses a row of which another one speaks too. */
  static boolean isFirst(RowValues row, Claims claims, String column, String thing) {
    Integer other = claims.rowOf(thing);
    if (other != null) {
      row.fault(column, "import.row-twice", other);
      return false;
    }
    claims.add(thing, row.number());
    return true;
  }
}
