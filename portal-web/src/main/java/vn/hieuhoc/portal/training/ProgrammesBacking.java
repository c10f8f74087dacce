package vn.hieuhoc.portal.training;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.programme.ProgrammeRow;
import vn.hieuhoc.programme.ProgrammeService;
import vn.hieuhoc.training.TrainingService;
import vn.hieuhoc.training.UnitCompletionRow;

/** The training programmes, and how many of one's own people have completed each. */
@Named
@RequestScoped
public class ProgrammesBacking {

  static final Role[] READERS = {Role.PROVINCE_STAFF, Role.COMMUNE_STAFF};

  @Inject private ProgrammeService programmes;
  @Inject private TrainingService trainings;
  @Inject private OrganisationService organisation;

  private UnitRow unit;
  private List<Line> lines;
  private boolean writer;

  /**
   * A programme with its counts.
   *
   * @param programme the programme
   * @param counts how many had to and have; null for a draft
   */
  public record Line(ProgrammeRow programme, UnitCompletionRow counts) {}

  @PostConstruct
  void load() {
    unit = organisation.reached(READERS).get(0);
    writer = programmes.mayWrite();
    Map<UUID, UnitCompletionRow> counts = trainings.countsOfAll(unit.id());
    lines =
        programmes.programmes().stream()
            .map(programme -> new Line(programme, counts.get(programme.id())))
            .toList();
  }

  public UnitRow getUnit() {
    return unit;
  }

  public List<Line> getLines() {
    return lines;
  }

  public boolean isWriter() {
    return writer;
  }
}
