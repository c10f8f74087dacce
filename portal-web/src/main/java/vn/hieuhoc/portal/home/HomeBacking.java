package vn.hieuhoc.portal.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.hieuhoc.course.CourseRow;
import vn.hieuhoc.material.MaterialRow;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.organisation.UnitRow;

/** The home page: what can be learnt here and near me. */
@Named
@RequestScoped
public class HomeBacking {

  private static final int CENTRES = 3;

  @Inject private HomeShelves homeShelves;
  @Inject private Nearby nearby;
  @Inject private Communes communes;

  private UnitRow commune;
  private HomeShelves.Shelves shelves;
  private List<SessionRow> sessions;
  private boolean elsewhere;

  /** Reads what is kept; nothing on this page is read twice. */
  @PostConstruct
  void load() {
    shelves = homeShelves.shelves();
    commune = nearby.commune().orElse(null);
    sessions = homeShelves.sessions(commune == null ? null : commune.key());
    if (sessions.isEmpty() && commune != null) {
      elsewhere = true;
      sessions = homeShelves.sessions(null);
    }
  }

  /**
   * A centre near by.
   *
   * @param unit the centre
   * @param sessions how many sessions it has this month
   */
  public record Centre(UnitRow unit, int sessions) {}

  public LocalDate getToday() {
    return shelves.today();
  }

  /** The commune looked around, or null. */
  public UnitRow getCommune() {
    return commune;
  }

  /** All communes to choose from. */
  public List<UnitRow> getCommunes() {
    return communes.all();
  }

  public List<SessionRow> getSessions() {
    return sessions;
  }

  /** True when there is none in the commune and those elsewhere are shown. */
  public boolean isElsewhere() {
    return elsewhere;
  }

  public List<CourseRow> getCourses() {
    return shelves.courses();
  }

  /** Codes of the criteria a course counts for, in words; empty when none. */
  public String criteriaOf(CourseRow course) {
    return String.join(", ", shelves.criteria().getOrDefault(course.key(), List.of()));
  }

  public List<MaterialRow> getListening() {
    return shelves.listening();
  }

  public List<MaterialRow> getReading() {
    return shelves.reading();
  }

  /** The centre of the commune first, then those with most sessions. */
  public List<Centre> getCentres() {
    UnitRow own = commune == null ? null : communes.centreOf(commune.key()).orElse(null);
    Stream<UnitRow> busiest =
        communes.centres().stream()
            .filter(c -> own == null || !c.key().equals(own.key()))
            .sorted((a, b) -> Integer.compare(sessionsOf(b), sessionsOf(a)))
            .limit(CENTRES);
    List<Centre> centres = new ArrayList<>();
    Stream.concat(Stream.ofNullable(own), busiest)
        .limit(CENTRES)
        .forEach(c -> centres.add(new Centre(c, sessionsOf(c))));
    return centres;
  }

  private int sessionsOf(UnitRow centre) {
    return shelves.monthly().getOrDefault(centre.key(), 0);
  }
}
