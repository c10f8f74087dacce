package vn.hieuhoc.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What the rows of one run have in common. */
public final class ImportContext {

  private final LocalDate today;
  private final LocalDate asOf;
  private final boolean check;
  private final Reach reach;
  private final Map<Long, Boolean> reached = new HashMap<>();
  private final Map<Long, Boolean> run = new HashMap<>();
  private final Map<Long, Boolean> seen = new HashMap<>();
  private final Map<Class<?>, Object> memory = new HashMap<>();
  private Claims claims;
  private Instant now;

  /**
   * How far whoever imports reaches, each by key of a unit.
   *
   * @param keeps whether the register there may be changed
   * @param runs whether what is offered there is run
   * @param sees whether people who live there may be read of
   */
  record Reach(Predicate<Long> keeps, Predicate<Long> runs, Predicate<Long> sees) {}

  ImportContext(LocalDate today, LocalDate asOf, boolean check, Reach reach) {
    this.today = today;
    this.asOf = asOf;
    this.check = check;
    this.reach = reach;
  }

  /** The day of the run. */
  public LocalDate today() {
    return today;
  }

  /** By the map of which day names of units are read where a row says no day; today unless said. */
  public LocalDate asOf() {
    return asOf == null ? today : asOf;
  }

  /** True while rows are only tried: what is written elsewhere than in their transaction is not. */
  public boolean isCheck() {
    return check;
  }

  /** The moment of the chunk. */
  public Instant now() {
    return now;
  }

  /** True when whoever imports may change the register of the unit. */
  public boolean reaches(Long unitKey) {
    return reached.computeIfAbsent(unitKey, reach.keeps()::test);
  }

  /** True when whoever imports runs what the unit offers. */
  public boolean runs(Long unitKey) {
    return run.computeIfAbsent(unitKey, reach.runs()::test);
  }

  /** True when whoever imports may read of the people who live at the unit. */
  public boolean sees(Long unitKey) {
    return seen.computeIfAbsent(unitKey, reach.sees()::test);
  }

  /** Of which things the rows speak. */
  public Claims claims() {
    return claims;
  }

  /** What a kind looks up once for the whole run. */
  public <T> T remembered(Class<T> type, Supplier<T> first) {
    return type.cast(memory.computeIfAbsent(type, each -> first.get()));
  }

  void begin(Claims ofChunk, Instant at) {
    claims = ofChunk;
    now = at;
  }
}
