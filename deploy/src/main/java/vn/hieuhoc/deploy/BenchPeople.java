package vn.hieuhoc.deploy;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * How fast people are found in a portal that holds many: what is typed bit by bit into the search
 * field, and the list of the console, asked for over the whole province.
 */
final class BenchPeople {

  private static final String ROW = "%-26s %9s %9s %9s %9s %9s";
  private static final int WARM_UP = 60;
  private static final int ASKED = 400;
  private static final int PAGES = 120;

  private final Terminal terminal;
  private final URI base;
  private final String cookie;
  private final HttpClient client = HttpClient.newHttpClient();
  private final SplittableRandom random = new SplittableRandom(7);

  BenchPeople(Terminal terminal, AdminSession portal) {
    this.terminal = terminal;
    this.base = URI.create(portal.address());
    this.cookie =
        "hh_session="
            + portal
                .post("sign-ins", Json.createObjectBuilder().add("user", "admin").build())
                .getString("token");
  }

  /** Measures and prints a table. */
  void run() throws IOException, InterruptedException {
    List<String> names = names();
    if (names.isEmpty()) {
      throw new Refused("refused.bench.nobody", base);
    }
    terminal.answer(row("", "asked", "p50 ms", "p95 ms", "max ms", "failed"));
    measure("person type-ahead", ASKED, () -> "api/v1/people?limit=8&q=" + encoded(typed(names)));
    measure("person type-ahead, common", ASKED, () -> "api/v1/people?limit=8&q=" + common());
    measure("person list page", PAGES, () -> "quan-ly/nguoi-dan?q=" + encoded(typed(names)));
    measure(
        "person list, all, deep",
        PAGES,
        () -> "quan-ly/nguoi-dan?trang=" + (1 + random.nextInt(400)));
    measure("person list by entry", PAGES, () -> "api/v1/people?limit=50");
    List<String> units = units("COMMUNE");
    String province = units("PROVINCE").get(0);
    measure("subtree count", PAGES, () -> count(units.get(random.nextInt(units.size())), ""));
    measure(
        "subtree count, then",
        PAGES,
        () -> count(units.get(random.nextInt(units.size())), "?map=THEN&asOf=2026-03-01"));
    measure("subtree count, province", 10, () -> count(province, ""));
  }

  /** A question, made anew each time. */
  private interface Question {
    String address();
  }

  private void measure(String name, int times, Question question)
      throws IOException, InterruptedException {
    for (int i = 0; i < Math.min(WARM_UP, times); i++) {
      get(question.address());
    }
    double[] took = new double[times];
    int failed = 0;
    for (int i = 0; i < times; i++) {
      String address = question.address();
      long begun = System.nanoTime();
      failed += get(address).statusCode() == 200 ? 0 : 1;
      took[i] = (System.nanoTime() - begun) / 1e6;
    }
    Arrays.sort(took);
    terminal.answer(
        row(
            name,
            Integer.toString(times),
            number(took[times / 2]),
            number(took[times * 95 / 100]),
            number(took[times - 1]),
            Integer.toString(failed)));
  }

  /** Names of people here and there in the register. */
  private List<String> names() throws IOException, InterruptedException {
    List<String> names = new ArrayList<>();
    for (String beginning : List.of("a", "b", "h", "l", "m", "n", "q", "t", "v", "y")) {
      HttpResponse<String> answer = get("api/v1/people?limit=40&q=" + beginning);
      try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
        JsonArray items = reader.readObject().getJsonArray("items");
        for (JsonValue item : items) {
          names.add(((JsonObject) item).getString("fullName"));
        }
      }
    }
    return names;
  }

  private static String count(String unit, String when) {
    return "api/v1/units/" + unit + "/headcount" + when;
  }

  /** The units of today of a level. */
  private List<String> units(String level) throws IOException, InterruptedException {
    List<String> units = new ArrayList<>();
    String all = get("api/v1/units?tree=ADMINISTRATIVE&limit=200").body();
    try (JsonReader reader = Json.createReader(new StringReader(all))) {
      for (JsonValue item : reader.readObject().getJsonArray("items")) {
        if (((JsonObject) item).getString("level").equals(level)) {
          units.add(((JsonObject) item).getString("id"));
        }
      }
    }
    return units;
  }

  /** As people type: words of a name in some order, the last one perhaps not to its end. */
  private String typed(List<String> names) {
    String name = names.get(random.nextInt(names.size()));
    List<String> words = new ArrayList<>(List.of(folded(name).split(" ")));
    int wanted = 1 + random.nextInt(words.size());
    while (words.size() > wanted) {
      words.remove(random.nextInt(words.size()));
    }
    String last = words.remove(random.nextInt(words.size()));
    words.add(last.substring(0, 1 + random.nextInt(last.length())));
    return String.join(" ", words);
  }

  /** The names most people have, and pairs of them that hardly anybody has. */
  private String common() {
    String[] asked = {
      "nguyen",
      "nguyen thi",
      "thi",
      "van",
      "van thi",
      "tran van",
      "thi hoa ngu",
      "le thi h",
      "ng t h",
      "nguyen van hung",
      "thi van",
      "huu thi",
      "xyz",
      "bo bo thi",
      "khong co ai"
    };
    return encoded(asked[random.nextInt(asked.length)]);
  }

  private HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(base.resolve(address)).header("Cookie", cookie).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replace('đ', 'd')
        .replace('Đ', 'D')
        .toLowerCase(Locale.ROOT);
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String row(String... cells) {
    return String.format(Locale.ROOT, ROW, (Object[]) cells).stripTrailing();
  }
}
