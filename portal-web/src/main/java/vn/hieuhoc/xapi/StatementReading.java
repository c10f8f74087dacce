package vn.hieuhoc.xapi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.account.ProgramClient;
import vn.hieuhoc.account.ProgramGrant.Scope;
import vn.hieuhoc.lrs.AttachmentFile;
import vn.hieuhoc.lrs.LedgerService;
import vn.hieuhoc.lrs.Standing;
import vn.hieuhoc.lrs.StatementPage;
import vn.hieuhoc.lrs.StatementQuery;
import vn.hieuhoc.lrs.StatementReader;
import vn.hieuhoc.lrs.StoredStatement;
import vn.hieuhoc.statement.AcceptedLanguages;
import vn.hieuhoc.statement.StatementFormat;

/** Statements that programs read. */
@ApplicationScoped
public class StatementReading {

  static final String MORE = "/statements/more/";

  private static final String ONE = "statementId";
  private static final String VOIDED = "voidedStatementId";
  private static final String FORMAT = "format";
  private static final String ATTACHMENTS = "attachments";
  private static final Set<String> OF_ONE = Set.of(ONE, VOIDED, FORMAT, ATTACHMENTS);
  private static final Set<String> OF_MANY =
      Set.of(
          "agent",
          "verb",
          "activity",
          "registration",
          "related_activities",
          "related_agents",
          "since",
          "until",
          "limit",
          FORMAT,
          ATTACHMENTS,
          "ascending");
  @Inject private LedgerService ledger;

  /** Until when everything that was stored is found. */
  Instant consistentThrough() {
    return ledger.consistentThrough();
  }

  /** One statement by its id, or what a search finds. */
  XapiAnswer get(XapiCall call, String home) {
    call.requireScope(Scope.STATEMENTS_READ, Scope.STATEMENTS_READ_MINE);
    Parameters asked = call.parameters();
    if (!asked.has(ONE) && !asked.has(VOIDED)) {
      asked.requireOnly(OF_MANY);
      return page(call, ledger.search(query(call), reader(call)), home);
    }
    asked.requireOnly(OF_ONE);
    if (asked.has(ONE) && asked.has(VOIDED)) {
      throw XapiRefused.bad("xapi.parameters-apart", ONE, VOIDED);
    }
    asked.required(asked.has(ONE) ? ONE : VOIDED);
    UUID id = asked.uuid(asked.has(ONE) ? ONE : VOIDED);
    StatementPage found =
        ledger
            .find(
                id,
                asked.has(ONE) ? Standing.KEPT : Standing.VOIDED,
                reader(call),
                asked.truth(ATTACHMENTS))
            .orElseThrow(() -> XapiRefused.missing("xapi.no-statement", id));
    StoredStatement statement = found.statements().get(0);
    JsonObject shown = shown(call, statement, format(asked));
    XapiAnswer answer =
        asked.truth(ATTACHMENTS)
            ? withFiles(shown.toString(), found.files())
            : XapiAnswer.json(shown);
    return answer.modified(statement.stored());
  }

  /** The next page of a search. */
  XapiAnswer more(XapiCall call, String token, String home) {
    call.requireScope(Scope.STATEMENTS_READ, Scope.STATEMENTS_READ_MINE);
    call.parameters().requireOnly(Set.of());
    return page(call, ledger.more(token, reader(call)), home);
  }

  private static StatementQuery query(XapiCall call) {
    Parameters asked = call.parameters();
    return new StatementQuery(
        asked.has("agent") ? asked.requiredAgent("agent", call.version()) : null,
        asked.iri("verb"),
        asked.iri("activity"),
        asked.uuid("registration"),
        asked.truth("related_activities"),
        asked.truth("related_agents"),
        asked.moment("since"),
        asked.moment("until"),
        asked.count("limit"),
        asked.truth("ascending"),
        format(asked),
        asked.truth(ATTACHMENTS));
  }

  private static String format(Parameters asked) {
    String said = asked.has(FORMAT) ? asked.text(FORMAT) : "exact";
    if (StatementFormat.of(said).isEmpty()) {
      throw XapiRefused.bad("xapi.parameter-wrong", FORMAT, said);
    }
    return said;
  }

  private XapiAnswer page(XapiCall call, StatementPage page, String home) {
    StringBuilder json = new StringBuilder("{\"statements\":[");
    Instant newest = null;
    for (StoredStatement each : page.statements()) {
      json.append(newest == null ? "" : ",").append(shown(call, each, page.query().format()));
      newest = newest == null || each.stored().isAfter(newest) ? each.stored() : newest;
    }
    json.append("],\"more\":\"")
        .append(page.more().map(token -> home + MORE + token).orElse(""))
        .append("\"}");
    XapiAnswer answer =
        page.query().attachments()
            ? withFiles(json.toString(), page.files())
            : XapiAnswer.json(json.toString());
    return answer.modified(newest);
  }

  private static JsonObject shown(XapiCall call, StoredStatement statement, String format) {
    return StatementFormat.of(format)
        .orElse(StatementFormat.EXACT)
        .show(statement.json(), AcceptedLanguages.read(call.header("Accept-Language")));
  }

  private static StatementReader reader(XapiCall call) {
    ProgramClient program = call.program();
    return new StatementReader(
        program.accountId(),
        StatementCalls.authority(program),
        program.grant().allows(Scope.STATEMENTS_READ));
  }

  private static XapiAnswer withFiles(String json, List<AttachmentFile> files) {
    List<MultipartBody.Part> parts = new ArrayList<>();
    parts.add(
        new MultipartBody.Part(
            Map.of("Content-Type", XapiAnswer.JSON), json.getBytes(StandardCharsets.UTF_8)));
    for (AttachmentFile file : files) {
      Map<String, String> headers = new LinkedHashMap<>();
      headers.put("Content-Type", file.contentType());
      headers.put(Attachments.ENCODING, Attachments.BINARY);
      headers.put(Attachments.HASH, file.sha2());
      parts.add(new MultipartBody.Part(headers, file.content()));
    }
    String boundary = MultipartBody.newBoundary();
    return XapiAnswer.of(
        "multipart/mixed; boundary=" + boundary, MultipartBody.write(parts, boundary));
  }
}
