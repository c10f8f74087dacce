package vn.hieuhoc.person;

/** What a person does for a living, as far as criteria ask. */
public enum WorkingStatus {
  /** Nông dân, lao động nông thôn. */
  FARMER("A"),
  /** Công nhân, lao động tiểu thủ công, lao động tự do. */
  WORKER("B"),
  /** Cán bộ, công chức, viên chức. */
  CADRE("C"),
  /** Nhân viên. */
  STAFF("C"),
  /** Học sinh, sinh viên. */
  STUDENT("D"),
  /** Nghỉ hưu. */
  RETIRED(null),
  /** Khác. */
  OTHER(null),
  /** Chưa nói. */
  UNKNOWN(null);

  private final String usualGroup;

  WorkingStatus(String usualGroup) {
    this.usualGroup = usualGroup;
  }

  /**
   * Code of the group of people this status usually belongs to when the person's own group is not
   * recorded, or null when it says nothing.
   */
  public String usualGroup() {
    return usualGroup;
  }
}
