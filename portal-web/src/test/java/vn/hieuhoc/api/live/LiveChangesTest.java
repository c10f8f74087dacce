package vn.hieuhoc.api.live;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hieuhoc.api.live.LiveChanges.Followed.PROGRESS;
import static vn.hieuhoc.api.live.LiveChanges.Followed.ROSTER;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.ws.rs.container.AsyncResponse;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.attendance.RosterMoved;
import vn.hieuhoc.portal.ops.Drain;

/** So many pages may wait for news and no more; those beyond lose no news by it. */
class LiveChangesTest {

  private static final int MOST = 3;

  private static final ManagedExecutorService DIRECTLY =
      (ManagedExecutorService)
          Proxy.newProxyInstance(
              LiveChangesTest.class.getClassLoader(),
              new Class<?>[] {ManagedExecutorService.class},
              (self, method, arguments) -> {
                ((Runnable) arguments[0]).run();
                return null;
              });

  /** A page that asks: what it was answered, if anything yet. */
  private static final class Page {

    private final List<Object> answers = new ArrayList<>();
    private boolean toComeAgain;

    static Page asks(LiveChanges live, Long person, String after) {
      return asks(live, PROGRESS, person, after);
    }

    static Page asks(LiveChanges live, LiveChanges.Followed followed, Long key, String after) {
      Page page = new Page();
      page.toComeAgain =
          !live.answers(
              followed,
              key,
              after,
              (AsyncResponse)
                  Proxy.newProxyInstance(
                      LiveChangesTest.class.getClassLoader(),
                      new Class<?>[] {AsyncResponse.class},
                      (self, method, arguments) ->
                          switch (method.getName()) {
                            case "resume" -> page.answers.add(arguments[0]);
                            case "setTimeout" -> true;
                            case "hashCode" -> System.identityHashCode(page);
                            case "equals" -> self == arguments[0];
                            default -> null;
                          }));
      return page;
    }

    boolean waits() {
      return answers.isEmpty() && !toComeAgain;
    }
  }

  private static LiveChanges live() throws ReflectiveOperationException {
    LiveChanges live = new LiveChanges();
    set(live, "clock", Clock.systemUTC());
    set(live, "mostWaiting", MOST);
    return live;
  }

  private static void set(LiveChanges live, String name, Object value)
      throws ReflectiveOperationException {
    Field field = LiveChanges.class.getDeclaredField(name);
    field.setAccessible(true);
    field.set(live, value);
  }

  @Test
  void allPagesOfOnePersonCountAndThoseBeyondAreToldToComeAgain() throws Exception {
    LiveChanges live = live();
    String at = live.of(PROGRESS, 7L).at();

    for (int i = 0; i < MOST; i++) {
      assertThat(Page.asks(live, 7L, at).waits()).isTrue();
    }

    assertThat(Page.asks(live, 7L, at).toComeAgain).isTrue();
    assertThat(Page.asks(live, 8L, live.of(PROGRESS, 8L).at()).toComeAgain).isTrue();
  }

  @Test
  void whoMissedSomethingIsToldSoHoweverManyWait() throws Exception {
    LiveChanges live = live();
    for (int i = 0; i < MOST; i++) {
      Page.asks(live, 7L, live.of(PROGRESS, 7L).at());
    }

    assertThat(Page.asks(live, 7L, "of an earlier process").answers)
        .containsExactly(live.of(PROGRESS, 7L));
  }

  @Test
  void aPageThatWasAnsweredMakesRoomForAnother() throws Exception {
    LiveChanges live = live();
    List<Page> first = new ArrayList<>();
    for (int i = 0; i < MOST; i++) {
      first.add(Page.asks(live, 7L, live.of(PROGRESS, 7L).at()));
    }

    live.on(new Drain.Begun());

    assertThat(first).noneMatch(Page::waits);
    set(live, "stopping", false);
    assertThat(Page.asks(live, 7L, live.of(PROGRESS, 7L).at()).waits()).isTrue();
  }

  @Test
  void theListOfASessionIsAnotherThingThanAPersonOfThatKey() throws Exception {
    LiveChanges live = live();
    set(live, "executor", DIRECTLY);
    Page reader = Page.asks(live, 7L, live.of(PROGRESS, 7L).at());
    Page presenter = Page.asks(live, ROSTER, 7L, live.of(ROSTER, 7L).at());
    assertThat(presenter.waits()).isTrue();

    live.on(new RosterMoved(7L));

    assertThat(reader.waits()).isTrue();
    assertThat(presenter.answers).containsExactly(live.of(ROSTER, 7L));
  }

  @Test
  void whoAsksWhileThePortalIsAboutToStopIsToldToComeAgain() throws Exception {
    LiveChanges live = live();

    live.on(new Drain.Begun());

    assertThat(Page.asks(live, 7L, live.of(PROGRESS, 7L).at()).toComeAgain).isTrue();
  }
}
