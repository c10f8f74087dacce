package vn.hieuhoc.record;

/** The xAPI activity types the portal itself writes (ADL vocabulary). */
public enum ActivityType {
  /** A course. */
  COURSE("course"),
  /** A lesson of a course. */
  LESSON("lesson"),
  /** A quiz. */
  ASSESSMENT("assessment"),
  /** A session in a hall. */
  MEETING("meeting"),
  /** A material. */
  FILE("file"),
  /** What one sets out to learn, such as a path. */
  OBJECTIVE("objective");

  private final String iri;

  ActivityType(String name) {
    this.iri = "http://adlnet.gov/expapi/activities/" + name;
  }

  /** The IRI of the type. */
  public String iri() {
    return iri;
  }
}
