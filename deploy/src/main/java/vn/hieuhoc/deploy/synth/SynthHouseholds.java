package vn.hieuhoc.deploy.synth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Draws one household after the other, hamlet by hamlet. Each is drawn from a seed of its own, so
 * that the same number and seed give the same province whatever the order of writing.
 */
final class SynthHouseholds {

  private static final int[] SIZES = {1, 2, 2, 3, 3, 4, 4, 4, 5, 5, 6, 7};
  private static final int THIS_YEAR = 2026;
  private static final int NUMBERS = 100_000_000;
  private static final int STEP = 37;

  private final long seed;
  private final int people;
  private final List<Long> hamlets;
  private final long firstPerson;
  private int drawn;
  private int households;

  SynthHouseholds(long seed, int people, List<Long> hamlets, long firstPerson) {
    this.seed = seed;
    this.people = people;
    this.hamlets = hamlets;
    this.firstPerson = firstPerson;
  }

  int drawn() {
    return drawn;
  }

  boolean done() {
    return drawn >= people;
  }

  /** The members of the next household. */
  List<SynthPerson> next(long firstHousehold) {
    SplittableRandom random = new SplittableRandom(seed * 1_000_003L + households);
    int size = Math.min(SIZES[random.nextInt(SIZES.length)], people - drawn);
    long hamlet = hamlets.get((int) ((long) drawn * hamlets.size() / people));
    String family = SynthNames.family(random);
    int headBorn = 1945 + random.nextInt(55);
    LocalDate since = LocalDate.of(2025, 7, 1).minusDays(random.nextInt(3000));
    String phone = random.nextInt(10) < 7 ? phone(random) : null;
    List<SynthPerson> members = new ArrayList<>(size);
    for (int place = 0; place < size; place++) {
      boolean woman = place == 1 || place != 0 && random.nextBoolean();
      boolean child = place > 1;
      int born = child ? Math.min(THIS_YEAR - 1, headBorn + 20 + random.nextInt(18)) : headBorn;
      boolean yearOnly = born < 1960 && random.nextInt(3) == 0;
      LocalDate came =
          LocalDate.of(born, 12, 31).isAfter(since) ? LocalDate.of(born + 1, 1, 1) : since;
      String own = place == 1 && random.nextInt(100) < 90 ? SynthNames.family(random) : family;
      members.add(
          new SynthPerson(
              firstPerson + drawn,
              id(random),
              String.format(Locale.ROOT, "HH%08d", (int) ((11L + (long) drawn * STEP) % NUMBERS)),
              SynthNames.of(random, woman, own),
              woman,
              born,
              yearOnly ? 0 : 1 + random.nextInt(12),
              yearOnly ? 0 : 1 + random.nextInt(28),
              place < 2 || random.nextInt(4) == 0 ? phone : null,
              work(random, born),
              hamlet,
              came,
              firstHousehold + households,
              place == 0));
      drawn++;
    }
    households++;
    return members;
  }

  /** Rising ids, so that two million of them are written in the order of their index. */
  private UUID id(SplittableRandom random) {
    long high = (0x0190_0000_0000L + drawn) << 16 | 0x7000 | random.nextInt(0x1000);
    return new UUID(high, random.nextLong() >>> 2 | 0x8000_0000_0000_0000L);
  }

  private static String phone(SplittableRandom random) {
    return String.format(Locale.ROOT, "09%08d", random.nextInt(NUMBERS));
  }

  private static String work(SplittableRandom random, int born) {
    int age = THIS_YEAR - born;
    if (age < 6) {
      return "UNKNOWN";
    }
    if (age < 19) {
      return "STUDENT";
    }
    if (age > 62) {
      return "RETIRED";
    }
    int drawn = random.nextInt(100);
    if (drawn < 45) {
      return "FARMER";
    }
    return drawn < 80 ? "WORKER" : drawn < 88 ? "CADRE" : drawn < 93 ? "STAFF" : "OTHER";
  }
}
