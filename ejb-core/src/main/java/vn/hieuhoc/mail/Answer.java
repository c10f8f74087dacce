package vn.hieuhoc.mail;

import jakarta.mail.MessagingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a mail server said to a letter it did not take. Pure.
 *
 * @param said whether it said anything: then it does not have the letter
 * @param forGood whether trying again is of no use
 * @param words what it said, or what broke
 */
record Answer(boolean said, boolean forGood, String words) {

  private static final Pattern CODE = Pattern.compile("(?:^|\\s)([45])\\d\\d[ -]");

  static Answer of(MessagingException problem) {
    StringBuilder words = new StringBuilder();
    Throwable each = problem;
    boolean said = false;
    boolean forGood = false;
    for (int depth = 0; each != null && depth < 8; depth++) {
      String text = each.getMessage() == null ? each.toString() : each.getMessage().strip();
      words.append(words.isEmpty() ? "" : " <- ").append(text);
      Matcher code = CODE.matcher(text);
      if (code.find()) {
        said = true;
        forGood = code.group(1).equals("5");
      }
      each =
          each instanceof MessagingException mail && mail.getNextException() != null
              ? mail.getNextException()
              : each.getCause();
    }
    return new Answer(said, forGood, words.toString());
  }
}
