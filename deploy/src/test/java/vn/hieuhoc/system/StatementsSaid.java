package vn.hieuhoc.system;

import jakarta.json.Json;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hieuhoc.deploy.StatementLog;

/** A program that sends statements, one and many at a time, and remembers what was taken. */
final class StatementsSaid {

  private static final int TOGETHER = 20;
  private static final int ASKED = 2_000;
  private static final int OK = 200;

  private final VillagePortal portal;
  private final List<UUID> before = new ArrayList<>();
  private final List<UUID> now = new ArrayList<>();
  private XapiProgram program;

  StatementsSaid(VillagePortal portal) {
    this.portal = portal;
    this.program =
        XapiProgram.made(
            portal.operator(),
            portal.base(),
            Json.createObjectBuilder().add("maxTrust", "OBSERVED").build(),
            XapiProgram.newName());
  }

  /** The portal answers somewhere else. */
  void moved() {
    program = program.at(portal.base());
    before.addAll(now);
    now.clear();
  }

  /** Sends the next statements. */
  boolean say(int number) {
    List<UUID> ids =
        Stream.generate(UUID::randomUUID).limit(number % 3 == 2 ? TOGETHER : 1).toList();
    String mail = "hoc" + number % 7 + "@hoc.example.vn";
    HttpResponse<String> answer =
        number % 3 == 0
            ? program.put(
                "statements" + XapiProgram.query("statementId", ids.get(0).toString()),
                XapiProgram.statement(ids.get(0), mail))
            : program.post(
                "statements",
                ids.stream()
                    .map(id -> XapiProgram.statement(id, mail))
                    .collect(Collectors.joining(",", "[", "]")));
    if (answer.statusCode() >= 300) {
      throw new AssertionError("Statements: " + answer.statusCode() + " " + answer.body());
    }
    now.addAll(ids);
    return true;
  }

  int taken() {
    return before.size() + now.size();
  }

  /** Those taken since the last power cut that cannot be read; of all others, how many are gone. */
  List<String> lost() {
    List<String> lost = new ArrayList<>();
    XapiProgram reader = program.at(portal.base());
    for (UUID id : now) {
      int status =
          reader.get("statements" + XapiProgram.query("statementId", id.toString())).statusCode();
      if (status != OK) {
        lost.add("statement " + id + ": " + status);
      }
    }
    try (StatementLog database = StatementLog.of(portal.data())) {
      for (int from = 0; from < before.size(); from += ASKED) {
        List<UUID> some = before.subList(from, Math.min(before.size(), from + ASKED));
        long there =
            database.number(
                "select count(*) from hieuhoc.activity_record where statement_id in ('"
                    + some.stream().map(UUID::toString).collect(Collectors.joining("','"))
                    + "')");
        if (there != some.size()) {
          lost.add(some.size() - there + " statements of earlier rounds");
        }
      }
    }
    return lost;
  }
}
