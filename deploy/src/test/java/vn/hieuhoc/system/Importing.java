package vn.hieuhoc.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Somebody who brings files in through the interface. */
final class Importing {

  static final String HEADER =
      "Họ và tên;Ngày sinh;Giới tính;Xã/phường;Ở từ ngày;Số định danh;Điện thoại;Việc làm\n";

  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final Caller who;

  Importing(Caller who) {
    this.who = who;
  }

  /** Rows of people who are told apart by their number. */
  static String people(int first, int last, String from) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(i -> person(i, from))
        .collect(Collectors.joining());
  }

  static String person(int i, String from) {
    return "Nguyễn Thị Số%c%c%c%c;%02d/%02d/%d;Nữ;22489;%s;056%d%02d%06d;09%08d;Nông dân\n"
        .formatted(
            'a' + i % 26,
            'a' + i / 26 % 26,
            'a' + i / 676 % 26,
            'a' + i / 17576 % 26,
            1 + i % 28,
            1 + i % 12,
            1950 + i % 40,
            from,
            1,
            50 + i % 40,
            i,
            10_000_000 + i);
  }

  /** Sends a file; the address says its kind and how it is to be read. */
  String bring(String kind, String text) {
    HttpResponse<String> answer = send(kind, text);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    String place = answer.headers().firstValue("Location").orElseThrow();
    assertThat(place).contains("/api/v1/jobs/");
    return place.substring(place.lastIndexOf('/') + 1);
  }

  HttpResponse<String> send(String kind, String text) {
    return who.send(
        "POST", "/api/v1/imports/" + kind, Caller.FORM, Caller.form("{}", "tep.csv", text));
  }

  JsonObject job(String id) {
    try (JsonReader reader =
        Json.createReader(new StringReader(who.get("/api/v1/jobs/" + id).body()))) {
      return reader.readObject();
    }
  }

  JsonObject await(String id) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    JsonObject job = job(id);
    while (!job.getBoolean("finished")) {
      assertThat(System.nanoTime()).as("still at work: %s", job).isLessThan(end);
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
      job = job(id);
    }
    return job;
  }

  /** Waits until so many rows are done, or all. */
  void awaitRows(String id, int rows) {
    JsonObject job = job(id);
    while (!job.getBoolean("finished") && job.getJsonObject("rows").getInt("done") < rows) {
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
      job = job(id);
    }
  }

  JsonObject undone(String id) {
    who.done("POST", "jobs/" + id + "/undo", null);
    JsonObject job = await(id);
    assertThat(job.getString("state")).isEqualTo("UNDONE");
    return job;
  }

  /** What was found wrong, as the interface tells it. */
  String faults(String id) {
    return who.get("/api/v1/jobs/" + id + "/result").body();
  }

  static String counts(JsonObject job) {
    JsonObject counts = job.getJsonObject("counts");
    return "new %d, changed %d, same %d, bad %d"
        .formatted(
            counts.getInt("new"),
            counts.getInt("changed"),
            counts.getInt("same"),
            counts.getInt("bad"));
  }
}
