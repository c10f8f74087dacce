package vn.hieuhoc.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.exchange.Claims;
import vn.hieuhoc.exchange.ImportColumn;
import vn.hieuhoc.exchange.RowValues;
import vn.hieuhoc.identity.IdentityNumber;
import vn.hieuhoc.identity.PhoneNumber;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.person.Gender;
import vn.hieuhoc.person.PartialDate;
import vn.hieuhoc.person.PersonChange;
import vn.hieuhoc.person.PersonIntake;
import vn.hieuhoc.person.PersonIntakeMemory;
import vn.hieuhoc.support.VietnameseText;

/** What is worth a look in rows about people before they go in. */
final class PeopleNotes {

  private PeopleNotes() {}

  /**
   * What a row says.
   *
   * @param change all but the home
   * @param home key of where the person lives by it
   */
  record Said(PersonChange change, Long home) {

    /** The same for two spellings of one birth date; null when no year is said. */
    String likeness() {
      PartialDate birth = change.birthDate();
      return birth == null
          ? null
          : "l:" + VietnameseText.fold(change.fullName()) + "|" + birth.year() + "|" + home;
    }

    /** Whom the row would enter, and where the same name is the same person. */
    LookalikeRepository.Newcomer newcomer(int row, UUID id, UnitIndex map, LocalDate today) {
      PartialDate birth = change.birthDate();
      return new LookalikeRepository.Newcomer(
          row,
          id,
          VietnameseText.fold(VietnameseText.tidy(change.fullName())),
          birth == null ? null : Integer.valueOf(birth.year()),
          PhoneNumber.normalise(change.phone()),
          IdentityNumber.parse(change.identityNumber()) != null,
          map.around(home, today));
    }
  }

  /** Somebody the register knows already may be whom the row would enter. */
  static void known(
      RowValues row, LookalikeRepository.Known known, UnitIndex map, LocalDate today) {
    UnitNames names = key -> map.at(key, today);
    row.note(
        "fullName",
        "import.note-known",
        known.name(),
        known.year() == null ? "?" : String.valueOf(known.year()),
        names.of(known.home()),
        known.number());
  }

  /** The identity number tells another gender or year of birth than the row. */
  static void doubts(RowValues row, PersonChange said) {
    IdentityNumber number = IdentityNumber.parse(said.identityNumber());
    if (number != null) {
      Gender gender = said.gender();
      Boolean male =
          gender == Gender.MALE || gender == Gender.FEMALE ? gender == Gender.MALE : null;
      Integer year = said.birthDate() == null ? null : said.birthDate().year();
      number.doubts(male, year).forEach(doubt -> row.note("identityNumber", noteOf(doubt)));
    }
  }

  private static String noteOf(String doubt) {
    return doubt.endsWith("gender")
        ? "import.note-identity-gender"
        : "import.note-identity-birth-year";
  }

  /** Another row speaks of somebody of the same name, year and place. */
  static void alike(RowValues row, Said said, Claims claims) {
    String likeness = said.likeness();
    if (likeness != null) {
      Integer other = claims.rowOf(likeness);
      if (other != null) {
        row.note("fullName", "import.note-alike", other);
      }
      claims.add(likeness, row.number());
    }
  }

  /** Who is changed, how the row was understood to mean that person, and what is changed. */
  static void changed(
      RowValues row,
      PersonIntake.Taken taken,
      Said said,
      List<ImportColumn> columns,
      UnitNames units) {
    PersonIntakeMemory change = PersonIntakeMemory.of(taken.before());
    List<String> parts = new ArrayList<>();
    change
        .otherwise(said.change().besides(change.birth()))
        .forEach(
            (field, old) ->
                parts.add(
                    name(field, columns) + ": " + shown(field, old) + " → " + now(field, said)));
    if (!said.home().equals(change.home())) {
      parts.add("Nơi ở: " + units.of(change.home()) + " → " + units.of(said.home()));
    }
    String who =
        change.name()
            + (change.birth() == null ? "" : ", " + change.birth().year())
            + ", "
            + units.of(change.home())
            + " ("
            + change.number()
            + ")";
    row.note("fullName", by(row, change), who, String.join("; ", parts));
  }

  private static String by(RowValues row, PersonIntakeMemory change) {
    if (row.text("personNumber") != null) {
      return "import.note-changed-number";
    }
    return row.text("identityNumber") != null && change.hadIdentity()
        ? "import.note-changed-identity"
        : "import.note-changed-name";
  }

  private static String name(String field, List<ImportColumn> columns) {
    String column = field.equals("workingStatus") ? "work" : field;
    return columns.stream()
        .filter(each -> each.code().equals(column))
        .findFirst()
        .map(each -> each.name(false))
        .orElse(field);
  }

  private static String shown(String field, String value) {
    if (value.isEmpty()) {
      return "–";
    }
    return switch (field) {
      case "birthDate" -> day(PartialDate.parse(field, value));
      case "identityNumber" -> "…" + value;
      case "gender" -> word("gender", value);
      case "workingStatus" -> word("working", value);
      default -> value;
    };
  }

  private static String now(String field, Said said) {
    PersonChange change = said.change();
    return switch (field) {
      case "fullName" -> change.fullName();
      case "birthDate" -> day(change.birthDate());
      case "gender" -> word("gender", change.gender().name());
      case "phone" -> change.phone();
      case "workingStatus" -> word("working", change.workingStatus().name());
      case "group" -> change.group();
      default -> "…" + IdentityNumber.parse(change.identityNumber()).last4();
    };
  }

  /** Told in the language of the reader. */
  private static String word(String kind, String constant) {
    return "{word." + kind + "." + constant + "}";
  }

  private static String day(PartialDate date) {
    String[] parts = date.toString().split("-");
    List<String> turned = new ArrayList<>(List.of(parts));
    java.util.Collections.reverse(turned);
    return String.join("/", turned);
  }

  /** Names of units by their keys. */
  @FunctionalInterface
  interface UnitNames {
    UnitRow at(Long key);

    /** The name, or a question mark where the map has none. */
    default String of(Long key) {
      UnitRow unit = key == null ? null : at(key);
      return unit == null ? "?" : unit.name();
    }
  }
}
