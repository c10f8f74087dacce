package vn.hieuhoc.portal.duplicate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.duplicate.DuplicateRow;
import vn.hieuhoc.duplicate.DuplicateService;
import vn.hieuhoc.duplicate.MergeField;
import vn.hieuhoc.duplicate.MergePeople;
import vn.hieuhoc.duplicate.MergePreview;
import vn.hieuhoc.duplicate.MergeService;
import vn.hieuhoc.duplicate.PairStatus;
import vn.hieuhoc.person.PersonDetails;
import vn.hieuhoc.portal.support.Way;

/**
 * Two entries side by side. Which of them stays stands in the address ({@code ?giu=2} for the
 * second), what it takes from the other one is chosen in the form.
 */
@Named
@RequestScoped
public class DuplicateBacking {

  @Inject private DuplicateService duplicateService;
  @Inject private MergeService mergeService;
  @Inject private DuplicateSides sides;

  private DuplicateRow pair;
  private PersonDetails survivor;
  private PersonDetails other;
  private List<DuplicateSides.Line> lines;
  private MergePreview preview;
  private boolean open;

  @PostConstruct
  void load() {
    Way way = sides.way();
    pair = duplicateService.find(way.id());
    boolean second = way.query().text("giu").equals("2");
    survivor = sides.details(second ? pair.other() : pair.one());
    other = sides.details(second ? pair.one() : pair.other());
    lines = sides.lines(survivor, other);
    open =
        pair.status() == PairStatus.OPEN && sides.keeps(survivor.row()) && sides.keeps(other.row());
    preview =
        open ? mergeService.preview(survivor.row(), other.row()) : new MergePreview(List.of());
  }

  /** The other entry goes into the one that stays. */
  public void merge() {
    Set<MergeField> take = EnumSet.noneOf(MergeField.class);
    sides.way().query().texts("lay").forEach(name -> take.add(MergeField.valueOf(name)));
    UUID kept = survivor.row().id();
    mergeService.merge(kept, new MergePeople(other.row().id(), take));
    sides.way().done("duplicate_duplicate.message.merged").goTo("/quan-ly/nguoi-dan/{}", kept);
  }

  /** They are two people. */
  public void distinct() {
    duplicateService.distinct(pair.id());
    sides.way().done("duplicate_duplicate.message.distinct").goTo("/quan-ly/trung-lap");
  }

  public DuplicateRow getPair() {
    return pair;
  }

  /** True while nobody has decided and the caller may. */
  public boolean isOpen() {
    return open;
  }

  /** True when it was decided. */
  public boolean isDecided() {
    return pair.status() != PairStatus.OPEN;
  }

  /** True when both have become one entry. */
  public boolean isMerged() {
    return pair.status() == PairStatus.MERGED;
  }

  public PersonDetails getSurvivor() {
    return survivor;
  }

  public PersonDetails getOther() {
    return other;
  }

  /** What the entries say, side by side. */
  public List<DuplicateSides.Line> getLines() {
    return lines;
  }

  /** What would go along. */
  public List<MergePreview.Line> getPreview() {
    return preview.lines();
  }

  /** What the address says to turn the two around. */
  public String getTurned() {
    return sides.way().query().text("giu").equals("2") ? "1" : "2";
  }
}
