package vn.hieuhoc.criteria;

/** A name in Vietnamese and, where somebody wrote it, in English. */
public record LocalText(String vi, String en) {

  /** The text in the language, Vietnamese where there is no other. */
  public String in(String language) {
    return "en".equals(language) && en != null ? en : vi;
  }
}
