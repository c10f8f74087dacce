package vn.hieuhoc.xapi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.account.ProgramClient;
import vn.hieuhoc.account.ProgramGrant.Scope;
import vn.hieuhoc.lrs.AttachmentFile;
import vn.hieuhoc.lrs.LedgerService;
import vn.hieuhoc.portal.support.JsonFault;
import vn.hieuhoc.record.Sender;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.statement.XapiVersion;
import vn.hieuhoc.support.AnotherTry;
import vn.hieuhoc.support.Json;
import vn.hieuhoc.support.StrictJson;

/** Statements that programs send. */
@ApplicationScoped
public class StatementCalls {

  private static final String ID = "statementId";
  private static final String MULTIPART = "multipart/mixed";

  @Inject private LedgerService ledger;
  @Inject private XapiLimits limits;

  /** What came, read and not judged yet. */
  private record Sent(JsonValue json, int bytes, List<MultipartBody.Part> files) {}

  /** Keeps one statement under the id of the address. */
  XapiAnswer put(XapiCall call) throws IOException {
    call.requireScope(Scope.STATEMENTS_WRITE);
    call.parameters().requireOnly(Set.of(ID));
    call.parameters().required(ID);
    UUID id = call.parameters().uuid(ID);
    Sent sent = read(call);
    if (!(sent.json() instanceof JsonObject statement)) {
      throw XapiRefused.bad("xapi.not-a-statement", sent.json().getValueType());
    }
    if (statement.containsKey("id") && !says(statement.get("id"), id)) {
      throw XapiRefused.bad("xapi.other-id", statement.get("id"), id);
    }
    JsonObject named =
        statement.containsKey("id")
            ? statement
            : Json.createObjectBuilder(statement).add("id", id.toString()).build();
    keep(call, sent, List.of(named));
    return XapiAnswer.done();
  }

  /** Keeps statements: all or none. */
  XapiAnswer post(XapiCall call) throws IOException {
    call.requireScope(Scope.STATEMENTS_WRITE);
    call.parameters().requireOnly(Set.of());
    Sent sent = read(call);
    List<JsonObject> statements = new ArrayList<>();
    for (JsonValue each : sent.json() instanceof JsonArray list ? list : List.of(sent.json())) {
      if (!(each instanceof JsonObject statement)) {
        throw XapiRefused.bad("xapi.not-a-statement", each.getValueType());
      }
      statements.add(statement);
    }
    if (call.version() == XapiVersion.V2_0_0) {
      requireEachOnce(statements);
    }
    StringBuilder answer = new StringBuilder("[");
    for (UUID id : keep(call, sent, statements)) {
      answer.append(answer.length() > 1 ? ",\"" : "\"").append(id).append('"');
    }
    return XapiAnswer.json(answer.append(']').toString());
  }

  /** In 2.0 an id stands once in a batch; in 1.0.3 the same statement twice is that statement. */
  private static void requireEachOnce(List<JsonObject> statements) {
    Set<String> seen = new HashSet<>();
    for (JsonObject statement : statements) {
      if (statement.get("id") instanceof JsonString id
          && !seen.add(id.getString().toLowerCase(Locale.ROOT))) {
        throw XapiRefused.bad("xapi.id-twice", id.getString());
      }
    }
  }

  private List<UUID> keep(XapiCall call, Sent sent, List<JsonObject> statements) {
    limits.requireBatch(statements.size());
    requireSmall(sent, statements);
    ProgramClient program = call.program();
    statements.forEach(each -> Actors.requireAll(program.grant(), each));
    Map<String, AttachmentFile> files = Attachments.files(statements, sent.files());
    Signatures.require(statements, files, call.version());
    Sender sender = sender(program);
    List<AttachmentFile> kept = List.copyOf(files.values());
    return AnotherTry.of(() -> ledger.store(statements, call.version(), sender, kept));
  }

  /** A program nobody has set a limit for says what learners say of themselves. */
  private static Sender sender(ProgramClient program) {
    return new Sender(
        program.accountId(),
        authority(program),
        program.maxTrust() == null ? Trust.SELF_DECLARED : Trust.valueOf(program.maxTrust()));
  }

  static JsonObject authority(ProgramClient program) {
    return Sender.program(program.userName(), program.displayName());
  }

  private void requireSmall(Sent sent, List<JsonObject> statements) {
    if (sent.bytes() <= limits.statementBytes()) {
      return;
    }
    for (JsonObject statement : statements) {
      if (statement.toString().getBytes(StandardCharsets.UTF_8).length > limits.statementBytes()) {
        throw limits.statementTooLarge();
      }
    }
  }

  private static Sent read(XapiCall call) throws IOException {
    String type = call.header("Content-Type");
    String plain = MediaTypes.plain(type);
    if (plain.equals(XapiAnswer.JSON)) {
      byte[] body = call.bytes();
      return new Sent(json(type, body), body.length, List.of());
    }
    if (!plain.equals(MULTIPART)) {
      throw XapiRefused.bad("xapi.content-type", plain);
    }
    String boundary = MediaTypes.boundary(type);
    if (boundary == null) {
      throw XapiRefused.bad("xapi.multipart-broken", "boundary");
    }
    List<MultipartBody.Part> parts = MultipartBody.read(call.bytes(), boundary);
    String first = parts.isEmpty() ? "" : parts.get(0).header("Content-Type");
    if (!MediaTypes.plain(first).equals(XapiAnswer.JSON)) {
      throw XapiRefused.bad("xapi.multipart-first", first);
    }
    byte[] body = parts.get(0).content();
    return new Sent(json(first, body), body.length, parts.subList(1, parts.size()));
  }

  private static JsonValue json(String type, byte[] body) {
    if (!MediaTypes.isUtf8(type)) {
      throw XapiRefused.bad("xapi.content-type", type);
    }
    try {
      return StrictJson.read(body);
    } catch (JsonException broken) {
      XapiRefused refused = XapiRefused.bad("support.bad-json", JsonFault.words(broken));
      refused.initCause(broken);
      throw refused;
    }
  }

  private static boolean says(JsonValue said, UUID id) {
    return said instanceof JsonString text && text.getString().equalsIgnoreCase(id.toString());
  }
}
