package vn.hieuhoc.api;

import java.util.regex.Pattern;
import vn.hieuhoc.portal.support.Causes;

/** Says what is wrong with JSON in words that name nothing of how the portal is built. */
final class JsonFault {

  private static final Pattern CHOICE = Pattern.compile("No enum constant (?:\\w+[.$])+(.*)");
  private static final Pattern CLASS =
      Pattern.compile("(?:class |interface )?(?:[a-z]\\w*\\.){2,}[\\w.$]+");

  private JsonFault() {}

  /** The innermost reason, short. */
  static String words(Throwable error) {
    return without(Causes.innermostText(error));
  }

  /** The text with the names of classes taken out. */
  static String without(String text) {
    String chosen = CHOICE.matcher(text).replaceAll("\"$1\"");
    return CLASS.matcher(chosen).replaceAll("JSON");
  }
}
