package vn.hieuhoc.deploy;

import jakarta.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Figures of what this machine can carry. */
@Command(name = "bench", mixinStandardHelpOptions = true)
final class BenchCommand extends CommandGroup {

  BenchCommand(Terminal terminal) {
    super(terminal);
  }

  /**
   * The pages of a running portal that was filled with the demo, beside a bare file and a bare
   * servlet of the same run.
   */
  @Command(name = "portal", mixinStandardHelpOptions = true)
  static final class PortalPages implements Callable<Integer> {

    private static final Pattern COURSE = Pattern.compile("href=\"/?(khoa-hoc/[^\"#?]+)\"");
    private static final Pattern LESSON = Pattern.compile("href=\"/?(hoc/[^\"#]+)\"");
    private static final Pattern ASSET =
        Pattern.compile("(?:href|src)=\"/?([^\"]+\\.(?:css|js)[^\"]*)\"");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final String ROW = "%-22s %9s %8s %8s %8s %9s %7s %7s";

    private final Terminal terminal;
    private final Settings settings;
    private final HttpClient client = HttpClient.newHttpClient();

    @Mixin private DataOption data;

    @Option(
        names = "--user",
        paramLabel = "NAME",
        defaultValue = "lan",
        descriptionKey = "bench.user")
    private String user;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "8")
    private int seconds;

    @Option(names = "--warm-up", paramLabel = "N", defaultValue = "8")
    private int warmUp;

    @Option(names = "--connections", paramLabel = "N", defaultValue = "8")
    private int connections;

    private URI base;
    private double bare;

    PortalPages(Terminal terminal, Settings settings) {
      this.terminal = terminal;
      this.settings = settings;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
      DataDirectory folder = new DataDirectory(data.folder(settings));
      Running running =
          Running.read(folder)
              .orElseThrow(() -> new Refused("refused.bench.stopped", folder.root()));
      try (AdminSession portal = AdminSession.open(folder.root(), settings, terminal)) {
        base = URI.create(portal.address());
        String signedIn =
            "Cookie: hh_session="
                + portal
                    .post("sign-ins", Json.createObjectBuilder().add("user", user).build())
                    .getString("token")
                + "\r\n";
        String home = page("", "");
        Optional<String> course = first(COURSE, page("khoa-hoc", ""));
        Optional<String> lesson = first(LESSON, page("toi", signedIn));
        terminal.answer(row("", "req/s", "p50 ms", "p95 ms", "p99 ms", "bytes", "failed", "ratio"));
        first(ASSET, home).ifPresent(file -> measure("bare file", file, ""));
        measure("bare servlet", "health/live", "");
        measure("home", "", "");
        measure("search", "tim-kiem?q=c%C3%B4ng%20d%C3%A2n", "");
        course.ifPresent(address -> measure("course", address, ""));
        // The same pages when nobody has just asked for them: each address is a new one.
        measure("home, drawn", "?lan=" + LoadRun.ANOTHER, "");
        measure("search, drawn", "tim-kiem?q=c%C3%B4ng%20d%C3%A2n&lan=" + LoadRun.ANOTHER, "");
        course.ifPresent(
            address -> measure("course, drawn", address + "?lan=" + LoadRun.ANOTHER, ""));
        measure("learner home", "toi", signedIn);
        lesson.ifPresent(address -> measure("player", address, signedIn));
        measure("learner home, drawn", "toi?lan=" + LoadRun.ANOTHER, signedIn);
        lesson.ifPresent(
            address -> measure("player, drawn", address + "?lan=" + LoadRun.ANOTHER, signedIn));
        terminal.answer("");
        terminal.answer(terminal.text("bench.first-visit", firstVisit(home) / 1000.0));
        terminal.answer(
            terminal.text(
                "bench.memory",
                resident(running.pid()),
                EmbeddedDatabase.pidOf(folder).map(PortalPages::resident).orElse(0L)));
        terminal.answer(terminal.text("bench.start", running.startMillis() / 1000.0));
      }
      return 0;
    }

    /** What is asked first warms up and is not told: a portal runs for months, not for seconds. */
    private void measure(String name, String path, String headers) {
      try {
        LoadRun.of(base.resolve(path), headers, connections, Duration.ofSeconds(warmUp));
        LoadRun.Result result =
            LoadRun.of(base.resolve(path), headers, connections, Duration.ofSeconds(seconds));
        if (bare == 0) {
          bare = result.perSecond();
        }
        terminal.answer(
            row(
                name,
                number(result.perSecond()),
                number(result.p50()),
                number(result.p95()),
                number(result.p99()),
                Long.toString(result.bytes()),
                Long.toString(result.failed()),
                String.format(java.util.Locale.ROOT, "%.3f", result.perSecond() / bare)));
      } catch (IOException e) {
        throw new Refused(e, "refused.admin.lost", base, e.toString());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new Refused(e, "refused.admin.lost", base, e.toString());
      }
    }

    /** The page with what it links to, as it goes over the line. */
    private long firstVisit(String home) throws IOException, InterruptedException {
      Set<String> files = new LinkedHashSet<>();
      Matcher matcher = ASSET.matcher(home);
      while (matcher.find()) {
        files.add(matcher.group(1).replace("&amp;", "&"));
      }
      long bytes = compressed("");
      for (String file : files) {
        bytes += compressed(file);
      }
      return bytes;
    }

    private long compressed(String path) throws IOException, InterruptedException {
      HttpRequest request =
          HttpRequest.newBuilder(base.resolve(path)).header("Accept-Encoding", "gzip").build();
      return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body().length;
    }

    private String page(String path, String headers) throws IOException, InterruptedException {
      HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path));
      if (!headers.isEmpty()) {
        request.header(
            "Cookie", headers.substring(headers.indexOf(' ') + 1, headers.indexOf('\r')));
      }
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
    }

    private static Optional<String> first(Pattern pattern, String text) {
      Matcher matcher = pattern.matcher(text);
      return matcher.find()
          ? Optional.of(matcher.group(1).replace("&amp;", "&"))
          : Optional.empty();
    }

    /** Resident memory of a process in megabytes; 0 where the system does not tell. */
    private static long resident(long pid) {
      Path status = Path.of("/proc", Long.toString(pid), "status");
      try {
        Matcher matcher = RESIDENT.matcher(Files.readString(status));
        return matcher.find() ? Long.parseLong(matcher.group(1)) / 1024 : 0;
      } catch (IOException notTold) {
        return 0;
      }
    }

    private static String number(double value) {
      return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String row(String... cells) {
      return String.format(Locale.ROOT, ROW, (Object[]) cells).stripTrailing();
    }
  }
}
