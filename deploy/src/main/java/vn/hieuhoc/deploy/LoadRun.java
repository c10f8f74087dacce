package vn.hieuhoc.deploy;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Asks for one address again and again over a few connections that stay open. It speaks plain
 * HTTP/1.1 over sockets, so that on two cores the asking takes as little as possible from the
 * answering.
 */
final class LoadRun {

  private static final int TIMEOUT = 30_000;
  private static final int OK = 200;

  /** Stands in an address for a number that no other request has. */
  static final String ANOTHER = "$n";

  private LoadRun() {}

  /**
   * What came of it.
   *
   * @param perSecond answers a second
   * @param p50 half of the answers took no longer, in milliseconds
   * @param p95 95 of 100 took no longer
   * @param p99 99 of 100 took no longer
   * @param bytes length of one answer's body as it was sent
   * @param failed answers that were not 200
   */
  record Result(double perSecond, double p50, double p95, double p99, long bytes, long failed) {}

  static Result of(URI address, String extraHeaders, int connections, Duration time)
      throws IOException, InterruptedException {
    String request =
        String.format(
            java.util.Locale.ROOT,
            "GET %s HTTP/1.1\r\nHost: %s\r\nAccept: text/html,*/*\r\nAccept-Encoding: gzip\r\n%s\r\n",
            address.getRawPath()
                + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery()),
            address.getAuthority(),
            extraHeaders);
    if (!request.contains(ANOTHER)) {
      byte[] same = bytes(request);
      return of(address, () -> same, connections, time);
    }
    AtomicLong numbers = new AtomicLong(System.nanoTime());
    return of(
        address,
        () -> bytes(request.replace(ANOTHER, Long.toString(numbers.incrementAndGet()))),
        connections,
        time);
  }

  /**
   * Sends requests until the time is over.
   *
   * @param requests gives each as it goes over the line; asked by all connections at once
   */
  static Result of(URI address, Supplier<byte[]> requests, int connections, Duration time)
      throws IOException, InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(connections);
    try {
      long begin = System.nanoTime();
      List<Future<Asker>> askers = new ArrayList<>();
      for (int each = 0; each < connections; each++) {
        askers.add(
            pool.submit(() -> new Asker(address, requests).askUntil(begin + time.toNanos())));
      }
      List<Asker> done = new ArrayList<>();
      for (Future<Asker> asker : askers) {
        done.add(asker.get());
      }
      return summary(done, System.nanoTime() - begin);
    } catch (ExecutionException e) {
      throw new IOException(address + ": " + e.getCause(), e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private static byte[] bytes(String request) {
    return request.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static Result summary(List<Asker> askers, long nanos) {
    long[] times =
        askers.stream()
            .flatMapToLong(asker -> Arrays.stream(asker.times, 0, asker.count))
            .sorted()
            .toArray();
    return new Result(
        times.length * 1e9 / nanos,
        millis(times, 0.50),
        millis(times, 0.95),
        millis(times, 0.99),
        askers.get(0).bytes,
        askers.stream().mapToLong(asker -> asker.failed).sum());
  }

  private static double millis(long[] sorted, double share) {
    return sorted.length == 0
        ? 0
        : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
  }

  /** One connection. */
  private static final class Asker {

    private final URI address;
    private final Supplier<byte[]> requests;
    private long[] times = new long[1024];
    private int count;
    private long bytes;
    private long failed;

    Asker(URI address, Supplier<byte[]> requests) {
      this.address = address;
      this.requests = requests;
    }

    Asker askUntil(long end) throws IOException {
      while (System.nanoTime() < end) {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
          socket.setTcpNoDelay(true);
          socket.setSoTimeout(TIMEOUT);
          InputStream input = new BufferedInputStream(socket.getInputStream(), 1 << 16);
          boolean open = true;
          while (open && System.nanoTime() < end) {
            byte[] asked = requests.get();
            long before = System.nanoTime();
            socket.getOutputStream().write(asked);
            open = readAnswer(input);
            add(System.nanoTime() - before);
          }
        }
      }
      return this;
    }

    private void add(long nanos) {
      if (count == times.length) {
        times = Arrays.copyOf(times, count * 2);
      }
      times[count++] = nanos;
    }

    /** Reads one answer to its end and tells whether the connection stays open. */
    private boolean readAnswer(InputStream input) throws IOException {
      String status = line(input);
      if (!status.startsWith("HTTP/1.1 " + OK)) {
        failed++;
      }
      long length = -1;
      boolean chunked = false;
      boolean open = true;
      for (String header = line(input); !header.isEmpty(); header = line(input)) {
        String lower = header.toLowerCase(Locale.ROOT);
        if (lower.startsWith("content-length:")) {
          length = Long.parseLong(lower.substring("content-length:".length()).strip());
        } else if (lower.startsWith("transfer-encoding:") && lower.contains("chunked")) {
          chunked = true;
        } else if (lower.startsWith("connection:") && lower.contains("close")) {
          open = false;
        }
      }
      if (chunked) {
        length = 0;
        for (long size = chunk(input); size > 0; size = chunk(input)) {
          input.skipNBytes(size + 2);
          length += size;
        }
        line(input);
      } else if (length > 0) {
        input.skipNBytes(length);
      }
      bytes = Math.max(length, 0);
      return open;
    }

    private static long chunk(InputStream input) throws IOException {
      String size = line(input);
      int extension = size.indexOf(';');
      return Long.parseLong(extension < 0 ? size : size.substring(0, extension), 16);
    }

    private static String line(InputStream input) throws IOException {
      StringBuilder text = new StringBuilder(80);
      for (int sign = input.read(); sign != '\n'; sign = input.read()) {
        if (sign < 0) {
          throw new IOException("the connection was closed in the middle of an answer");
        }
        if (sign != '\r') {
          text.append((char) sign);
        }
      }
      return text.toString();
    }
  }
}
