package vn.hieuhoc.arrangement;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hieuhoc.enrolment.MyCourseOrder;

/**
 * How a learner's home looks. Pure.
 *
 * @param blocks every block once, in order
 * @param folded the blocks of which only the heading is shown
 * @param courses the order of the own courses
 */
public record HomeArrangement(List<HomeBlock> blocks, Set<HomeBlock> folded, MyCourseOrder courses)
    implements Serializable {

  /** The home as it was made. */
  public static final HomeArrangement USUAL =
      new HomeArrangement(List.of(HomeBlock.values()), Set.of(), MyCourseOrder.LAST);

  public HomeArrangement {
    blocks = List.copyOf(blocks);
    folded = folded.stream().filter(HomeBlock::foldable).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Reads what {@link #text} wrote. Blocks that came since stand where they are made to stand,
   * after the one before them; words that mean nothing any more are passed over.
   *
   * @param text may be null: nothing was arranged
   */
  public static HomeArrangement read(String text) {
    if (text == null || text.isBlank()) {
      return USUAL;
    }
    Set<HomeBlock> order = new LinkedHashSet<>();
    Set<HomeBlock> folded = EnumSet.noneOf(HomeBlock.class);
    MyCourseOrder courses = MyCourseOrder.LAST;
    for (String word : text.split(" ")) {
      String name = word.startsWith("-") ? word.substring(1) : word;
      Optional<HomeBlock> block = constant(HomeBlock.class, name);
      block.ifPresent(order::add);
      if (block.isPresent() && word.startsWith("-")) {
        folded.add(block.get());
      }
      if (word.startsWith("=")) {
        courses = constant(MyCourseOrder.class, word.substring(1)).orElse(courses);
      }
    }
    List<HomeBlock> all = new ArrayList<>(order);
    for (HomeBlock block : HomeBlock.values()) {
      if (!all.contains(block)) {
        int before = block.ordinal() - 1;
        all.add(before < 0 ? 0 : all.indexOf(HomeBlock.values()[before]) + 1, block);
      }
    }
    return new HomeArrangement(all, folded, courses);
  }

  private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants()).filter(e -> e.name().equals(name)).findFirst();
  }

  /** As it is kept; null when it is as it was made. */
  public String text() {
    return equals(USUAL)
        ? null
        : blocks.stream()
            .map(block -> (folded.contains(block) ? "-" : "") + block)
            .collect(Collectors.joining(" ", "", " =" + courses));
  }

  /** The same with the block one place further up; at the top it stays. */
  public HomeArrangement up(HomeBlock block) {
    return moved(block, -1);
  }

  /** The same with the block one place further down; at the bottom it stays. */
  public HomeArrangement down(HomeBlock block) {
    return moved(block, 1);
  }

  private HomeArrangement moved(HomeBlock block, int by) {
    List<HomeBlock> order = new ArrayList<>(blocks);
    int place = order.indexOf(block);
    int next = Math.max(0, Math.min(order.size() - 1, place + by));
    order.remove(place);
    order.add(next, block);
    return new HomeArrangement(order, folded, courses);
  }

  /** The same with only the heading of the block; one that may not be folded stays open. */
  public HomeArrangement fold(HomeBlock block) {
    Set<HomeBlock> more = EnumSet.of(block);
    more.addAll(folded);
    return new HomeArrangement(blocks, more, courses);
  }

  /** The same with the block open. */
  public HomeArrangement unfold(HomeBlock block) {
    return new HomeArrangement(
        blocks,
        folded.stream().filter(other -> other != block).collect(Collectors.toSet()),
        courses);
  }

  /** The same with the own courses in another order. */
  public HomeArrangement sorting(MyCourseOrder order) {
    return new HomeArrangement(blocks, folded, order);
  }

  /**
   * The blocks as they stand on a broad screen: two that need half of it stand side by side when
   * one follows the other and both are open.
   */
  public List<List<HomeBlock>> lines() {
    List<List<HomeBlock>> lines = new ArrayList<>();
    for (HomeBlock block : blocks) {
      List<HomeBlock> last = lines.isEmpty() ? List.of() : lines.get(lines.size() - 1);
      if (narrow(block) && last.size() == 1 && narrow(last.get(0))) {
        lines.set(lines.size() - 1, List.of(last.get(0), block));
      } else {
        lines.add(List.of(block));
      }
    }
    return List.copyOf(lines);
  }

  private boolean narrow(HomeBlock block) {
    return block.half() && !folded.contains(block);
  }
}
