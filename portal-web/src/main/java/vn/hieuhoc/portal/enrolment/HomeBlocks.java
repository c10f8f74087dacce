package vn.hieuhoc.portal.enrolment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import vn.hieuhoc.arrangement.HomeArrangement;
import vn.hieuhoc.arrangement.HomeArrangementService;
import vn.hieuhoc.arrangement.HomeBlock;
import vn.hieuhoc.enrolment.MyCourseOrder;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.support.Refused;

/** In which order the blocks of my home stand, and how I change that: by plain buttons. */
@Named
@RequestScoped
public class HomeBlocks {

  private static final String BLOCK = "khoi";

  @Inject private Way way;
  @Inject private HomeArrangementService homeService;

  private HomeArrangement home;

  /**
   * A line of the list in which blocks are moved.
   *
   * @param block the block
   * @param first whether it stands at the top
   * @param last whether it stands at the bottom
   * @param folded whether only its heading is shown
   */
  public record Line(HomeBlock block, boolean first, boolean last, boolean folded) {}

  @PostConstruct
  void load() {
    home = homeService.own();
  }

  /** The blocks as they stand, two where two stand side by side. */
  public List<List<HomeBlock>> getLines() {
    return home.lines();
  }

  /** The blocks of which only the heading is shown. */
  public List<HomeBlock> getFolded() {
    return List.copyOf(home.folded());
  }

  /** The list in which blocks are moved. */
  public List<Line> getList() {
    int last = home.blocks().size() - 1;
    return home.blocks().stream()
        .map(
            block -> {
              int place = home.blocks().indexOf(block);
              return new Line(block, place == 0, place == last, home.folded().contains(block));
            })
        .toList();
  }

  /** True when it is not as it was made. */
  public boolean isArranged() {
    return home.text() != null;
  }

  /** True when something has just been moved: the list stays open and says that it is kept. */
  public boolean isOpen() {
    return !way.query().text("xep").isEmpty();
  }

  public void up() {
    change(HomeArrangement::up);
  }

  public void down() {
    change(HomeArrangement::down);
  }

  public void fold() {
    change(HomeArrangement::fold);
  }

  public void unfold() {
    change(HomeArrangement::unfold);
  }

  /** Opens a block where it stands. */
  public void openHere() {
    homeService.keep(home.unfold(block()));
    way.goTo("/toi");
  }

  /** The home as it was made; the order of the courses too. */
  public void reset() {
    homeService.keep(HomeArrangement.USUAL);
    way.leave("/toi?xep=lai#sap-xep");
  }

  /** The own courses in another order. */
  public void sort() {
    homeService.keep(home.sorting(asked(MyCourseOrder.class, "thu-tu")));
    String shelf = way.query().text("loc");
    way.goTo(shelf.isEmpty() ? "/toi#h-khoa" : "/toi?loc={}#h-khoa", places(shelf));
  }

  private static Object[] places(String shelf) {
    return shelf.isEmpty() ? new Object[0] : new Object[] {shelf};
  }

  private void change(BiFunction<HomeArrangement, HomeBlock, HomeArrangement> how) {
    HomeBlock block = block();
    homeService.keep(how.apply(home, block));
    way.goTo("/toi?xep={}#xep-{}", block, block);
  }

  private HomeBlock block() {
    return asked(HomeBlock.class, BLOCK);
  }

  private <E extends Enum<E>> E asked(Class<E> type, String name) {
    String word = way.query().text(name);
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> one.name().equals(word))
        .findFirst()
        .orElseThrow(() -> Refused.of(null, "support.not-a-choice", word));
  }
}
