package vn.hieuhoc.deploy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the application server is to listen and how much it may take, in its own words. */
record ServerSettings(String bind, int port, int workers, Optional<String> accessLog) {

  private static final String CONFIG = "set configs.config.server-config.";
  private static final String LISTENER =
      CONFIG + "network-config.network-listeners.network-listener.http-listener.";
  private static final String HTTP =
      CONFIG + "network-config.protocols.protocol.http-listener.http.";
  private static final String POOL = CONFIG + "thread-pools.thread-pool.http-thread-pool.";

  String commands() {
    List<String> lines = new ArrayList<>();
    lines.add(LISTENER + "address=" + bind);
    lines.add(POOL + "max-thread-pool-size=" + workers);
    lines.add(POOL + "min-thread-pool-size=" + Math.min(workers, 8));
    // A connection may carry any number of requests; compression is worth its time on slow
    // networks.
    lines.add(HTTP + "max-connections=-1");
    lines.add(HTTP + "compression=on");
    lines.add(HTTP + "compression-min-size-bytes=1024");
    lines.add(
        HTTP
            + "compressable-mime-type=text/html,text/css,text/plain,text/xml,application/xhtml+xml,"
            + "application/javascript,text/javascript,application/json,application/problem+json,image/svg+xml");
    lines.add(HTTP + "server-header=false");
    // A connection with more requests under way than allowed loses all of them: the server ends it
    // instead of refusing the one. Without HTTP/2 it waits for a body behind every offer of it.
    lines.add(HTTP + "http2-max-concurrent-streams=1000");
    // One process, no data grid: without it timers are kept in memory, which is all the portal asks
    // of them.
    lines.add(CONFIG + "hazelcast-config-specific-configuration.enabled=false");
    lines.add(CONFIG + "ejb-container.ejb-timer-service.ejb-timer-service=Dummy");
    lines.add(CONFIG + "availability-service.availability-enabled=false");
    lines.add(
        CONFIG + "availability-service.web-container-availability.availability-enabled=false");
    // The container's own gauges are read by nobody; the portal's health and metrics stand on their
    // own.
    lines.add(CONFIG + "monitoring-service-configuration.enabled=false");
    return String.join("\n", lines) + "\n";
  }
}
