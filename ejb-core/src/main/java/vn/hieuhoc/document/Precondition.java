package vn.hieuhoc.document;

import java.util.Optional;
import java.util.stream.Stream;
import vn.hieuhoc.support.Refused;

/**
 * Which version a program means (RFC 7232, and xAPI, Communication, 3.1).
 *
 * @param ifMatch as the header says, or null
 * @param ifNoneMatch as the header says, or null
 * @param demand whether one of them has to be said
 */
public record Precondition(String ifMatch, String ifNoneMatch, Demand demand) {

  /** When something has to be said before a document is replaced. */
  public enum Demand {
    /** Never. */
    NEVER,
    /** Where one would be written over. */
    WHEN_THERE,
    /** Always: who makes a new one says that none is meant. */
    ALWAYS
  }

  /** Nothing is said and nothing has to be. */
  public static final Precondition NONE = new Precondition(null, null, Demand.NEVER);

  private static final String ANY = "*";

  /**
   * Demands that the document is as the program thinks.
   *
   * @param id the document, for the sentence
   * @param etag that of the document as it is; empty when there is none
   * @throws DocumentChanged when it is not
   */
  void require(String id, Optional<String> etag) {
    if (ifMatch != null && (etag.isEmpty() || !names(ifMatch, etag.get()))) {
      throw new DocumentChanged(id);
    }
    if (ifNoneMatch != null && etag.isPresent() && names(ifNoneMatch, etag.get())) {
      throw new DocumentChanged(id);
    }
  }

  /**
   * As {@link #require}, before the document is written over as a whole.
   *
   * @throws DocumentUnseen when it is there and nothing says that the program has seen it
   * @throws Refused {@code document.precondition-missing} when it is not, and that has to be said
   */
  void requireToReplace(String id, Optional<String> etag) {
    require(id, etag);
    if (ifMatch != null || ifNoneMatch != null || demand == Demand.NEVER) {
      return;
    }
    if (etag.isPresent()) {
      throw new DocumentUnseen(id);
    }
    if (demand == Demand.ALWAYS) {
      throw Refused.of("If-None-Match", "document.precondition-missing", id);
    }
  }

  /** True when the header names the version; quotes and weakness make no difference. */
  public static boolean names(String header, String etag) {
    return Stream.of(header.split(","))
        .map(Precondition::bare)
        .anyMatch(each -> each.equals(ANY) || each.equalsIgnoreCase(etag));
  }

  private static String bare(String tag) {
    String strong = tag.strip();
    if (strong.startsWith("W/")) {
      strong = strong.substring(2);
    }
    boolean quoted = strong.length() > 1 && strong.startsWith("\"") && strong.endsWith("\"");
    return quoted ? strong.substring(1, strong.length() - 1) : strong;
  }
}
