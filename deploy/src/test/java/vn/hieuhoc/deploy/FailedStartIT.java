package vn.hieuhoc.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A start that cannot succeed ends the process, says why, and leaves nothing running. */
class FailedStartIT {

  @Test
  void aPortalThatCannotBeDeployedEndsTheProcessWithItsCause() {
    Path data = TestFolders.fresh("failed-deployment");
    try (PortalProcess portal =
        PortalProcess.run(data, Map.of("hieuhoc.identity.key", "too short"))) {
      assertThat(portal.awaitExit()).isEqualTo(1);
      assertThat(portal.answers()).isEmpty();
      assertThat(portal.notes()).last().asString().contains("hieuhoc.identity.key");
      assertThat(PortalProcess.databases(data)).isEmpty();
    }
  }

  @Test
  void aPortThatIsTakenIsNamed() throws IOException {
    Path data = TestFolders.fresh("taken-port");
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        PortalProcess portal =
            PortalProcess.command(
                "run",
                "--port",
                Integer.toString(taken.getLocalPort()),
                "--data",
                data.toString())) {
      assertThat(portal.awaitExit()).isEqualTo(1);
      assertThat(portal.notes())
          .singleElement()
          .asString()
          .contains(Integer.toString(taken.getLocalPort()));
    }
  }

  @Test
  void anUnknownOptionIsWrongUse() {
    try (PortalProcess portal = PortalProcess.command("run", "--colour", "red")) {
      assertThat(portal.awaitExit()).isEqualTo(2);
      assertThat(portal.notes()).isNotEmpty();
    }
  }
}
