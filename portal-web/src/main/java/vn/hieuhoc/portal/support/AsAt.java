package vn.hieuhoc.portal.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.hieuhoc.gazetteer.Territory;

/** The day and the map that the address of a page asks for: {@code ngay} and {@code dia-gioi}. */
@Named("asAt")
@RequestScoped
public class AsAt {

  private static final String THEN = "khi-do";

  @Inject private Query query;

  /** The day, or null for today. */
  public LocalDate getDay() {
    return query.dayOrNull("ngay");
  }

  /** On which map it is read. */
  public Territory getMap() {
    return isThen() ? Territory.THEN : Territory.TODAY;
  }

  /** Whether the day is read on the units as they stood then. */
  public boolean isThen() {
    return query.text("dia-gioi").equals(THEN);
  }
}
