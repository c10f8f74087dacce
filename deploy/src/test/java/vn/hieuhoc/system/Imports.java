package vn.hieuhoc.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Files that somebody brings in through the interface. */
record Imports(Caller caller) {

  private static final Duration PATIENCE = Duration.ofMinutes(4);

  /**
   * Sends a file.
   *
   * @param kind what its rows are, with the rest of the address
   * @return public id of the job
   */
  String bring(String kind, String text) {
    HttpResponse<String> answer = send(kind, text);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    String place = answer.headers().firstValue("Location").orElseThrow();
    assertThat(place).contains("/api/v1/jobs/");
    return place.substring(place.lastIndexOf('/') + 1);
  }

  /** Sends a file that may be refused as a whole. */
  HttpResponse<String> send(String kind, String text) {
    return caller.send(
        "POST", "/api/v1/imports/" + kind, Caller.FORM, Caller.form("{}", "tep.csv", text));
  }

  /** The job as it stands. */
  JsonObject job(String id) {
    return caller.done("GET", "jobs/" + id, null);
  }

  /** The job once it is at rest. */
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

  /** What was wrong with its rows. */
  String result(String id) {
    return caller.get("/api/v1/jobs/" + id + "/result").body();
  }

  /** Takes back all of it. */
  void undo(String id) {
    assertThat(undone(id).getJsonObject("undone").getInt("kept")).as(result(id)).isZero();
  }

  /** Takes back what can be. */
  JsonObject undone(String id) {
    caller.done("POST", "jobs/" + id + "/undo", null);
    JsonObject job = await(id);
    assertThat(job.getString("state")).isEqualTo("UNDONE");
    return job;
  }

  /** What became of its rows, in short. */
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
