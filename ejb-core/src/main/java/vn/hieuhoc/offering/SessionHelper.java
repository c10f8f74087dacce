package vn.hieuhoc.offering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** Somebody who helps at a session. */
@Embeddable
public class SessionHelper {

  @Column(name = "person_id")
  private Long personId;

  @Enumerated(EnumType.STRING)
  @Column(name = "part")
  private HelperPart part;

  /** For JPA. */
  protected SessionHelper() {}

  SessionHelper(Long personId, HelperPart part) {
    this.personId = personId;
    this.part = part;
  }

  boolean is(Long person) {
    return personId.equals(person);
  }

  Long personId() {
    return personId;
  }

  HelperPart part() {
    return part;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SessionHelper o
        && Objects.equals(personId, o.personId)
        && part == o.part;
  }

  @Override
  public int hashCode() {
    return Objects.hash(personId, part);
  }
}
