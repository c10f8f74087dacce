package vn.hieuhoc.statement;

import java.util.Optional;

/** The versions of xAPI that are spoken here. */
public enum XapiVersion {
  V1_0_3("1.0.3", "1.0.0"),
  V2_0_0("2.0.0", "2.0.0");

  private final String number;
  private final String ofStatements;

  XapiVersion(String number, String ofStatements) {
    this.number = number;
    this.ofStatements = ofStatements;
  }

  /** What a statement that says no version gets: no patch of 1.0 changed statements (2.4.10). */
  public String ofStatements() {
    return ofStatements;
  }

  /** As it stands in headers. */
  public String number() {
    return number;
  }

  /** The version a header asks for: every 1.0 is served as 1.0.3. Empty for all others. */
  public static Optional<XapiVersion> ofHeader(String said) {
    if (said == null) {
      return Optional.empty();
    }
    if (said.equals("1.0") || said.startsWith("1.0.")) {
      return Optional.of(V1_0_3);
    }
    return said.equals("2.0") || said.startsWith("2.0.") ? Optional.of(V2_0_0) : Optional.empty();
  }
}
