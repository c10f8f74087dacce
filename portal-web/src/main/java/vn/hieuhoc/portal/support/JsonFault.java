package vn.hieuhoc.portal.support;

import jakarta.json.stream.JsonParsingException;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hieuhoc.support.StrictJson;

/**
 * Says what is wrong with JSON and where, in words of the product: what a parser says of it is
 * English, and names how the portal is built.
 */
public final class JsonFault {

  private static final String WORDS = "word.bad-json.";
  private static final int LONGEST = 60;
  private static final Pattern FIELD = Pattern.compile("propert(?:y|ies)\\W+'?(\\w{1,60})");
  private static final Pattern CONSTANT = Pattern.compile("No enum constant (?:\\w+[.$])+(.*)");
  private static final Pattern NUMBER = Pattern.compile("For input string: \"(.*?)\"");

  private JsonFault() {}

  /** The fault, as an argument of a sentence: its words stand in {@code word.bad-json}. */
  public static String words(Throwable error) {
    StrictJson.Broken broken = Causes.find(error, StrictJson.Broken.class);
    if (broken != null) {
      return word(broken.why().name());
    }
    JsonParsingException parsing = Causes.find(error, JsonParsingException.class);
    if (parsing != null && parsing.getLocation() != null) {
      return word("LINE")
          + " "
          + Math.max(1, parsing.getLocation().getLineNumber())
          + ", "
          + word("COLUMN")
          + " "
          + Math.max(1, parsing.getLocation().getColumnNumber());
    }
    List<String> said = new ArrayList<>();
    for (Throwable each = error; each != null; each = each.getCause()) {
      String message = each.getMessage() == null ? "" : each.getMessage();
      add(said, "FIELD", FIELD.matcher(message));
      add(said, "VALUE", CONSTANT.matcher(message));
      add(said, "VALUE", NUMBER.matcher(message));
      if (each instanceof DateTimeParseException unread) {
        add(said, "VALUE", unread.getParsedString());
      }
    }
    return said.isEmpty() ? word("KIND") : String.join(", ", said);
  }

  /** What stands there is a value, but none that has fields. */
  public static String noObject() {
    return word("NO_OBJECT");
  }

  private static void add(List<String> said, String word, Matcher found) {
    if (found.find()) {
      add(said, word, found.group(1));
    }
  }

  private static void add(List<String> said, String word, String value) {
    String shown = value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
    String line = word(word) + " “" + shown.replace("{", "").replace("}", "") + "”";
    if (!said.contains(line)) {
      said.add(line);
    }
  }

  private static String word(String name) {
    return "{" + WORDS + name + "}";
  }
}
