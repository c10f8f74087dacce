package vn.hieuhoc.system;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What somebody from a wrong unit meets at each endpoint: the lines of {@code wrong-unit.txt}. */
final class Expectations {

  private Expectations() {}

  /** Who gets an answer; the words stand at the head of the file. */
  enum Rule {
    OPEN,
    SIGNED,
    REACH,
    PRIVATE,
    REGISTER,
    REGISTER_LIST,
    ADMIN,
    OPERATOR,
    PROGRAM;

    /** Whether the answer must be the one for a thing that is not there. */
    boolean hides() {
      return this == PRIVATE || this == REGISTER;
    }

    /** Whether this caller may read about the commune's people from anywhere. */
    boolean shows(String who) {
      return who.equals("admin") && (this == REGISTER || this == REGISTER_LIST || this == ADMIN);
    }

    boolean refuses(String who) {
      return switch (this) {
        case OPEN -> false;
        case SIGNED, REGISTER_LIST -> who.equals("stranger");
        case ADMIN, REGISTER -> !who.equals("admin");
        default -> true;
      };
    }
  }

  /**
   * One call.
   *
   * @param operation what is called, as {@link Surface} finds it
   * @param entitled who of the commune may, or {@code -}
   * @param body JSON; behind the word FORM the metadata of an upload; empty for none
   */
  record Call(String operation, Rule rule, String entitled, String address, String body) {

    String method() {
      return operation.substring(0, operation.indexOf(' '));
    }

    boolean isForm() {
      return body.startsWith("FORM ");
    }

    boolean reads() {
      return method().equals("GET");
    }

    @Override
    public String toString() {
      return method() + " " + address;
    }
  }

  static List<Call> read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Expectations.class.getResourceAsStream("wrong-unit.txt"),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Expectations::call)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Call call(String line) {
    String[] parts = line.split("\\|", -1);
    if (parts.length != 5) {
      throw new IllegalStateException("Not a call: " + line);
    }
    return new Call(
        parts[0].strip(),
        Rule.valueOf(parts[1].strip()),
        parts[2].strip(),
        parts[3].strip(),
        parts[4].strip());
  }
}
