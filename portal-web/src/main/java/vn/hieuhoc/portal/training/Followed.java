package vn.hieuhoc.portal.training;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.training.CompletionFilter;
import vn.hieuhoc.training.CompletionRow;
import vn.hieuhoc.training.TrainingService;
import vn.hieuhoc.training.UnitCompletionRow;

/** Whom the address of a programme's page asks for: a unit of one's own, and who of its people. */
@RequestScoped
public class Followed {

  private static final int ROWS = 50;

  @Inject private TrainingService trainings;
  @Inject private OrganisationService organisation;
  @Inject private Query query;

  private List<UnitRow> units;
  private UnitRow unit;

  @PostConstruct
  void load() {
    units = organisation.reached(ProgrammesBacking.READERS);
    UUID wanted = query.idOrNull("don-vi");
    unit = units.stream().filter(u -> u.id().equals(wanted)).findFirst().orElse(units.get(0));
  }

  UUID programmeId() {
    return query.id("id");
  }

  List<UnitRow> units() {
    return units;
  }

  UnitRow unit() {
    return unit;
  }

  UnitCompletionRow counts() {
    return trainings.counts(programmeId(), unit.id(), null);
  }

  List<UnitCompletionRow> communes() {
    return trainings.countsByCommune(programmeId(), unit.id(), null);
  }

  Page<CompletionRow> people() {
    return trainings.completions(
        programmeId(),
        unit.id(),
        null,
        filter(),
        PageRequest.ofNumber(query.whole(Paging.PARAMETER, 1, 1), ROWS));
  }

  CompletionFilter filter() {
    return switch (query.text("xem")) {
      case "da-xong" -> CompletionFilter.HAS;
      case "chua-xong" -> CompletionFilter.HAS_NOT;
      default -> CompletionFilter.ALL;
    };
  }

  String shown() {
    return query.text("xem");
  }

  String address() {
    return "/quan-ly/boi-duong/" + programmeId() + "?don-vi=" + unit.id();
  }
}
