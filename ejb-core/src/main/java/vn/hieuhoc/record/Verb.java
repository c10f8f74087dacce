package vn.hieuhoc.record;

/** The xAPI verbs the portal itself writes (ADL vocabulary). */
public enum Verb {
  /** Took part in. */
  ATTENDED("http://adlnet.gov/expapi/verbs/attended", "đã dự", "attended"),
  /** Finished. */
  COMPLETED("http://adlnet.gov/expapi/verbs/completed", "đã hoàn thành", "completed"),
  /** Read, watched, heard. */
  EXPERIENCED("http://adlnet.gov/expapi/verbs/experienced", "đã xem", "experienced"),
  /** Passed. */
  PASSED("http://adlnet.gov/expapi/verbs/passed", "đã đạt", "passed"),
  /** Did not pass. */
  FAILED("http://adlnet.gov/expapi/verbs/failed", "chưa đạt", "failed"),
  /** Shared with others. */
  SHARED("http://adlnet.gov/expapi/verbs/shared", "đã chia sẻ", "shared"),
  /** Declares another statement void (xAPI 1.0.3, Data 2.3.2). */
  VOIDED("http://adlnet.gov/expapi/verbs/voided", "đã hủy", "voided");

  private final String iri;
  private final String vi;
  private final String en;

  Verb(String iri, String vi, String en) {
    this.iri = iri;
    this.vi = vi;
    this.en = en;
  }

  /** The IRI that identifies the verb. */
  public String iri() {
    return iri;
  }

  String vi() {
    return vi;
  }

  String en() {
    return en;
  }
}
