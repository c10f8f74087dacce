package vn.hieuhoc.support;

/** Patterns for {@code like} that mean what somebody typed, letter by letter. */
public final class Like {

  /** Stands behind every {@code like} that takes such a pattern. */
  public static final String LITERALLY = " escape '!'";

  private Like() {}

  /** The pattern of texts with these words in them: percent and underline are letters as others. */
  public static String containing(String words) {
    return "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }
}
