package vn.hieuhoc.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Names those who hold offices at units, to be told what becomes of these. */
@ApplicationScoped
public class OfficeHolders {

  @Inject private OfficeRepository offices;

  /** Roles at units that last beyond a day, by unit and name, so many at most. */
  public List<OfficeHolder> roles(Collection<Long> units, LocalDate day, int most) {
    return units.isEmpty() || most <= 0 ? List.of() : offices.roles(units, day, most);
  }

  /**
   * Posts at associations that last beyond a day, by unit and name, so many at most.
   *
   * @param members also those of members and of the board; otherwise only of those who lead
   */
  public List<OfficeHolder> posts(
      Collection<Long> units, boolean members, LocalDate day, int most) {
    return units.isEmpty() || most <= 0 ? List.of() : offices.posts(units, members, day, most);
  }
}
