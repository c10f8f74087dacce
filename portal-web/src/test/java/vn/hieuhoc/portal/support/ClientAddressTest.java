package vn.hieuhoc.portal.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whose tries are counted together. */
class ClientAddressTest {

  private static final Set<String> PROXIES = ClientAddress.trusted("127.0.0.1, 10.0.0.7");

  @Test
  void whatAStrangerWritesIsNotBelieved() {
    assertThat(ClientAddress.of("203.0.113.9", List.of("1.2.3.4"), PROXIES))
        .isEqualTo("203.0.113.9");
    assertThat(ClientAddress.of("127.0.0.1", List.of("1.2.3.4"), ClientAddress.trusted("")))
        .isEqualTo("127.0.0.1");
  }

  @Test
  void behindTheProxyItIsTheLastHopThatIsNotOurs() {
    assertThat(ClientAddress.of("127.0.0.1", List.of("1.2.3.4, 203.0.113.9"), PROXIES))
        .isEqualTo("203.0.113.9");
    assertThat(ClientAddress.of("127.0.0.1", List.of("1.2.3.4", "203.0.113.9, 10.0.0.7"), PROXIES))
        .isEqualTo("203.0.113.9");
  }

  @Test
  void aProxyThatSaysNothingIsTheAddress() {
    assertThat(ClientAddress.of("127.0.0.1", List.of(), PROXIES)).isEqualTo("127.0.0.1");
  }
}
