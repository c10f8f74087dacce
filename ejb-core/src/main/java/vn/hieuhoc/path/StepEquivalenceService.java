package vn.hieuhoc.path;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.equivalence.EquivalenceRow;
import vn.hieuhoc.equivalence.Equivalences;
import vn.hieuhoc.equivalence.GiveEquivalence;
import vn.hieuhoc.equivalence.Replaced;
import vn.hieuhoc.material.StoredFile;
import vn.hieuhoc.pathtree.PathStep;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;

/** Takes something in the place of a step of a path, for one person. */
@Stateless
public class StepEquivalenceService {

  @Inject private PathRepository paths;
  @Inject private PathSteps steps;
  @Inject private PathRights rights;
  @Inject private Equivalences equivalences;

  /**
   * Demands that the caller decides about the path, and that it has the step.
   *
   * @throws Refused {@code equivalence.foreign-step} with the title of the path
   */
  public void requireDecides(UUID pathId, UUID step) {
    PathRow row = row(pathId);
    rights.require(row.unitKey(), pathId, row.status());
    replaced(row, step);
  }

  /** Takes something in the place of the step. The paper lies in the store already. */
  public UUID give(
      UUID pathId, UUID step, @Valid @NotNull GiveEquivalence command, StoredFile file) {
    PathRow row = row(pathId);
    HeldRole as = rights.require(row.unitKey(), pathId, row.status());
    return equivalences.give(replaced(row, step), command, file, as);
  }

  /** What was taken for steps of the path: what holds first, then what was revoked. */
  public Page<EquivalenceRow> of(UUID pathId, PageRequest page) {
    PathRow row = row(pathId);
    rights.require(row.unitKey(), pathId, row.status());
    return equivalences.of(pathId, page);
  }

  /**
   * The steps something can be taken for.
   *
   * @param title what their path is called
   * @param steps those of the version that is shown, from the top
   */
  public record Choices(String title, List<PathStep> steps) {}

  /** The steps of a path something can be taken for. */
  public Choices choices(UUID pathId) {
    PathRow row = row(pathId);
    rights.require(row.unitKey(), pathId, row.status());
    return new Choices(row.title(), shown(row));
  }

  private PathRow row(UUID pathId) {
    return paths.row(pathId).orElseThrow(() -> new NotFound("path", pathId));
  }

  private List<PathStep> shown(PathRow row) {
    return row.number() == null
        ? List.of()
        : steps.laidOut(paths.version(row.key(), row.number()).orElseThrow().tree());
  }

  /** What is only in the draft cannot be replaced yet. */
  private Replaced replaced(PathRow row, UUID step) {
    return shown(row).stream()
        .filter(each -> each.id().equals(step))
        .findFirst()
        .map(
            each ->
                Replaced.step(
                    row.id(),
                    step,
                    each.title() == null ? row.title() + " " + each.number() : each.title(),
                    row.unitKey()))
        .orElseThrow(() -> Refused.of("step", "equivalence.foreign-step", row.title()));
  }
}
