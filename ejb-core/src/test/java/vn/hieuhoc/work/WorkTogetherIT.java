package vn.hieuhoc.work;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.schema.World;

/** What can be done together is, and one that cannot be done keeps nobody else waiting. */
class WorkTogetherIT {

  private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final WorkRepository.Kinds ALL = new WorkRepository.Kinds(Set.of(), false);

  /** Greets people; nobody called Bad. */
  private static final class Greeter implements ManyWorkHandler {

    private final List<List<String>> greeted = new ArrayList<>();

    @Override
    public String kind() {
      return "greet";
    }

    @Override
    public void handle(Collection<String> subjects) {
      if (subjects.contains("Bad")) {
        throw new IllegalStateException("Not him");
      }
      greeted.add(List.copyOf(subjects));
    }
  }

  @Test
  void severalAreDoneInOneGoAndLeaveTheTable() {
    play(
        desk -> {
          desk.works.putAll("greet", List.of("An", "Bình", "Chi"), NOW);

          desk.runner.work(desk.claim(NOW));

          assertThat(desk.greeter.greeted).containsExactly(List.of("An", "Bình", "Chi"));
          assertThat(desk.left()).isEmpty();
        });
  }

  @Test
  void oneThatCannotBeDoneWaitsAndTheOthersAreDoneOneByOne() {
    play(
        desk -> {
          desk.works.putAll("greet", List.of("An", "Bad", "Chi"), NOW);

          desk.runner.work(desk.claim(NOW));

          assertThat(desk.greeter.greeted).containsExactlyInAnyOrder(List.of("An"), List.of("Chi"));
          assertThat(desk.left()).containsExactly("Bad");
          assertThat(desk.claim(NOW)).isEmpty();
        });
  }

  @Test
  void whatFailedBeforeIsDoneAloneFromTheStart() {
    play(
        desk -> {
          desk.works.putAll("greet", List.of("An"), NOW);
          desk.works.failed(desk.claim(NOW).get(0), "Mất điện", NOW, false);
          desk.works.putAll("greet", List.of("Bình", "Chi"), NOW);

          desk.runner.work(desk.claim(NOW));

          assertThat(desk.greeter.greeted).containsExactly(List.of("Bình", "Chi"), List.of("An"));
          assertThat(desk.left()).isEmpty();
        });
  }

  /** A runner over the table of work. */
  private record Desk(
      EntityManager entityManager, WorkRepository works, WorkRunner runner, Greeter greeter) {

    List<WorkRepository.Claim> claim(Instant now) {
      return works.claim(10, ALL, now, now.plusSeconds(30), "test");
    }

    List<String> left() {
      List<?> subjects =
          entityManager
              .createNativeQuery("select subject from work_item order by subject")
              .getResultList();
      return subjects.stream().map(String::valueOf).toList();
    }
  }

  private static void play(Consumer<Desk> scene) {
    Wired.inTransaction(
        entityManager -> {
          entityManager.createNativeQuery("delete from work_item").executeUpdate();
          World world = new World(entityManager, CLOCK);
          Greeter greeter = new Greeter();
          WorkRunner runner = new WorkRunner();
          Wired.with(runner, "desk", world.get(WorkDesk.class));
          Wired.with(runner, "byKind", Map.<String, WorkHandler>of("greet", greeter));
          Wired.with(runner, "requestContexts", requestContexts());
          scene.accept(new Desk(entityManager, world.get(WorkRepository.class), runner, greeter));
        });
  }

  /** Outside a container there is no request to be had. */
  private static Object requestContexts() {
    RequestContextController controller =
        (RequestContextController)
            Proxy.newProxyInstance(
                WorkTogetherIT.class.getClassLoader(),
                new Class<?>[] {RequestContextController.class},
                (self, method, arguments) -> method.getName().equals("activate") ? false : null);
    return Proxy.newProxyInstance(
        WorkTogetherIT.class.getClassLoader(),
        new Class<?>[] {Instance.class},
        (self, method, arguments) -> method.getName().equals("get") ? controller : null);
  }
}
