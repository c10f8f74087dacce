package vn.hieuhoc.player;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.container.AsyncResponse;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.portal.ops.Drain;

/** So many pages may wait for news and no more; those beyond lose no news by it. */
class LiveProgressTest {

  private static final int MOST = 3;

  /** A page that asks: what it was answered, if anything yet. */
  private static final class Page {

    private final List<Object> answers = new ArrayList<>();
    private boolean toComeAgain;

    static Page asks(LiveProgress live, Long person, String after) {
      Page page = new Page();
      page.toComeAgain =
          !live.answer(
              person,
              after,
              (AsyncResponse)
                  Proxy.newProxyInstance(
                      LiveProgressTest.class.getClassLoader(),
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

  private static LiveProgress live() throws ReflectiveOperationException {
    LiveProgress live = new LiveProgress();
    set(live, "clock", Clock.systemUTC());
    set(live, "mostWaiting", MOST);
    return live;
  }

  private static void set(LiveProgress live, String name, Object value)
      throws ReflectiveOperationException {
    Field field = LiveProgress.class.getDeclaredField(name);
    field.setAccessible(true);
    field.set(live, value);
  }

  @Test
  void allPagesOfOnePersonCountAndThoseBeyondAreToldToComeAgain() throws Exception {
    LiveProgress live = live();
    String at = live.of(7L).at();

    for (int i = 0; i < MOST; i++) {
      assertThat(Page.asks(live, 7L, at).waits()).isTrue();
    }

    assertThat(Page.asks(live, 7L, at).toComeAgain).isTrue();
    assertThat(Page.asks(live, 8L, live.of(8L).at()).toComeAgain).isTrue();
  }

  @Test
  void whoMissedSomethingIsToldSoHoweverManyWait() throws Exception {
    LiveProgress live = live();
    for (int i = 0; i < MOST; i++) {
      Page.asks(live, 7L, live.of(7L).at());
    }

    assertThat(Page.asks(live, 7L, "of an earlier process").answers).containsExactly(live.of(7L));
  }

  @Test
  void aPageThatWasAnsweredMakesRoomForAnother() throws Exception {
    LiveProgress live = live();
    List<Page> first = new ArrayList<>();
    for (int i = 0; i < MOST; i++) {
      first.add(Page.asks(live, 7L, live.of(7L).at()));
    }

    live.on(new Drain.Begun());

    assertThat(first).noneMatch(Page::waits);
    set(live, "stopping", false);
    assertThat(Page.asks(live, 7L, live.of(7L).at()).waits()).isTrue();
  }
}
