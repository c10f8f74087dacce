package vn.hieuhoc.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.hieuhoc.account.UserName;
import vn.hieuhoc.person.PartialDate;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnameseText;

/**
 * What somebody typed to register, before anything is made of it. It tells all that is wrong with
 * it at once; null is what was left empty, and nothing is said about that here.
 *
 * @param fullName the name
 * @param birthDate the date of birth as typed
 * @param userName what shall be typed to sign in
 * @param password plain
 * @param consent whether the person agreed
 */
public record RegistrationForm(
    String fullName, String birthDate, String userName, String password, boolean consent) {

  static final int OLD_ENOUGH = 16;

  private static final int OLDEST = 125;
  private static final int PASSWORD = 8;
  private static final int LONGEST_PASSWORD = 200;
  private static final int TELEPHONE = 10;
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}'’.\\- ]+");
  private static final Pattern USER_NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,59}");
  private static final Pattern DIGITS = Pattern.compile("\\+?\\d{6,}");
  private static final Pattern PHONE = Pattern.compile("0[235789]\\d{8}");

  /** Whether it is a telephone number of Việt Nam. */
  static boolean isPhone(String userName) {
    return PHONE.matcher(userName).matches();
  }

  List<Refused> problems(LocalDate today) {
    List<Refused> problems = new ArrayList<>();
    add(problems, name(fullName));
    add(problems, birthProblem(today));
    add(problems, userName(userName));
    add(problems, passwordProblem());
    if (!consent) {
      problems.add(Refused.of("consent", "registration.consent"));
    }
    return List.copyOf(problems);
  }

  private static void add(List<Refused> problems, Refused problem) {
    if (problem != null) {
      problems.add(problem);
    }
  }

  static Refused name(String typed) {
    if (typed == null) {
      return null;
    }
    String name = VietnameseText.tidy(typed);
    if (!NAME.matcher(name).matches()) {
      return Refused.of("fullName", "registration.name-signs", name);
    }
    return name.codePoints().filter(Character::isLetter).count() < 2
        ? Refused.of("fullName", "registration.name-short", name)
        : null;
  }

  private Refused birthProblem(LocalDate today) {
    try {
      return birth(PartialDate.parse("birthDate", birthDate), today);
    } catch (Refused unreadable) {
      return unreadable;
    }
  }

  /** Children are entered by their guardians at the centre. */
  static Refused birth(PartialDate birth, LocalDate today) {
    if (birth == null) {
      return null;
    }
    if (birth.earliest().isAfter(today)) {
      return Refused.of("birthDate", "registration.birth-in-future", birth.year() + "");
    }
    if (birth.year() < today.getYear() - OLDEST) {
      return Refused.of(
          "birthDate",
          "registration.birth-long-ago",
          birth.year() + "",
          today.getYear() - OLDEST + "");
    }
    if (birth.earliest().until(today).getYears() < OLD_ENOUGH) {
      return Refused.of("birthDate", "registration.too-young", OLD_ENOUGH);
    }
    return birth.ageAt(today) < OLD_ENOUGH
        ? Refused.of("birthDate", "registration.age-unsure", OLD_ENOUGH)
        : null;
  }

  static Refused userName(String typed) {
    if (typed == null) {
      return null;
    }
    String name = UserName.of(typed);
    if (DIGITS.matcher(name).matches()) {
      long digits = name.chars().filter(Character::isDigit).count();
      if (digits != TELEPHONE) {
        return Refused.of(
            "userName",
            digits < TELEPHONE ? "registration.phone-short" : "registration.phone-long",
            digits);
      }
      return isPhone(name) ? null : Refused.of("userName", "registration.phone-unknown", name);
    }
    return USER_NAME.matcher(name).matches()
        ? null
        : Refused.of("userName", "registration.user-name", typed.strip());
  }

  private Refused passwordProblem() {
    if (password == null) {
      return null;
    }
    if (password.length() > LONGEST_PASSWORD) {
      return Refused.of("password", "registration.password-long", LONGEST_PASSWORD);
    }
    return password.length() < PASSWORD
        ? Refused.of("password", "registration.password-short", password.length(), PASSWORD)
        : null;
  }

  /** Without anything personal, since commands end up in logs. */
  @Override
  public String toString() {
    return "RegistrationForm[]";
  }
}
