package vn.hieuhoc.xapi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import vn.hieuhoc.account.ProgramGrant.Scope;
import vn.hieuhoc.document.DocumentKind;
import vn.hieuhoc.document.DocumentPlace;
import vn.hieuhoc.document.DocumentService;
import vn.hieuhoc.document.NewDocument;
import vn.hieuhoc.document.Precondition;
import vn.hieuhoc.document.Precondition.Demand;
import vn.hieuhoc.document.StoredDocument;
import vn.hieuhoc.statement.XapiVersion;
import vn.hieuhoc.support.AnotherTry;
import vn.hieuhoc.support.Json;

/** State and the profiles of activities and agents. */
@ApplicationScoped
public class DocumentCalls {

  private static final String ACTIVITY = "activityId";
  private static final String AGENT = "agent";
  private static final String REGISTRATION = "registration";
  private static final String SINCE = "since";

  @Inject private DocumentService documents;

  /** Answers a call about documents of a kind. */
  XapiAnswer answer(XapiCall call, DocumentKind kind) throws IOException {
    call.requireScope(kind == DocumentKind.STATE ? Scope.STATE : Scope.PROFILE);
    String idName = kind == DocumentKind.STATE ? "stateId" : "profileId";
    boolean one = call.parameters().has(idName);
    requireOnly(call, kind, one ? idName : SINCE);
    DocumentPlace place = place(call, kind);
    if (call.reads() && !one) {
      return ids(call, place);
    }
    if (call.method().equals("DELETE") && !one && kind == DocumentKind.STATE) {
      if (call.parameters().has(SINCE)) {
        throw XapiRefused.bad("xapi.parameter-unknown", SINCE);
      }
      AnotherTry.of(() -> done(() -> documents.deleteAll(place)));
      return XapiAnswer.done();
    }
    String id = call.parameters().required(idName);
    return switch (call.method()) {
      case "GET", "HEAD" -> read(call, place, id);
      case "PUT" -> {
        NewDocument document = document(call);
        Precondition precondition = precondition(call, demand(call, kind));
        AnotherTry.of(() -> done(() -> documents.put(place, id, document, precondition)));
        yield XapiAnswer.done();
      }
      case "POST" -> {
        NewDocument document = document(call);
        Precondition precondition = precondition(call, Demand.NEVER);
        AnotherTry.of(() -> done(() -> documents.merge(place, id, document, precondition)));
        yield XapiAnswer.done();
      }
      case "DELETE" -> {
        Precondition precondition = precondition(call, Demand.NEVER);
        AnotherTry.of(() -> done(() -> documents.delete(place, id, precondition)));
        yield XapiAnswer.done();
      }
      default -> throw XapiRefused.method(call.method());
    };
  }

  private XapiAnswer ids(XapiCall call, DocumentPlace place) {
    JsonArrayBuilder ids = Json.createArrayBuilder();
    documents.ids(place, call.parameters().moment(SINCE)).forEach(ids::add);
    return XapiAnswer.json(ids.build());
  }

  private XapiAnswer read(XapiCall call, DocumentPlace place, String id) {
    StoredDocument document =
        documents.find(place, id).orElseThrow(() -> XapiRefused.missing("xapi.no-document", id));
    String has = call.header("If-None-Match");
    boolean known = has != null && Precondition.names(has, document.etag());
    XapiAnswer answer =
        known ? XapiAnswer.unchanged() : XapiAnswer.of(document.contentType(), document.content());
    return answer.with("ETag", '"' + document.etag() + '"').modified(document.updatedAt());
  }

  private static DocumentPlace place(XapiCall call, DocumentKind kind) {
    Parameters asked = call.parameters();
    String activity = kind == DocumentKind.AGENT_PROFILE ? null : asked.requiredIri(ACTIVITY);
    JsonObject agent = kind == DocumentKind.ACTIVITY_PROFILE ? null : agent(call);
    return new DocumentPlace(
        kind, activity, agent, kind == DocumentKind.STATE ? asked.uuid(REGISTRATION) : null);
  }

  private static JsonObject agent(XapiCall call) {
    JsonObject agent = call.parameters().requiredAgent(AGENT, call.version());
    Actors.require(call.program().grant(), agent);
    return agent;
  }

  private static void requireOnly(XapiCall call, DocumentKind kind, String also) {
    Set<String> known = new HashSet<>(Set.of(also));
    if (kind != DocumentKind.AGENT_PROFILE) {
      known.add(ACTIVITY);
    }
    if (kind != DocumentKind.ACTIVITY_PROFILE) {
      known.add(AGENT);
    }
    if (kind == DocumentKind.STATE) {
      known.add(REGISTRATION);
    }
    call.parameters().requireOnly(known);
  }

  /** State may be written over unseen in 1.0.3; profiles need a word always then. */
  private static Demand demand(XapiCall call, DocumentKind kind) {
    if (call.version() == XapiVersion.V2_0_0) {
      return Demand.WHEN_THERE;
    }
    return kind == DocumentKind.STATE ? Demand.NEVER : Demand.ALWAYS;
  }

  private static Precondition precondition(XapiCall call, Demand demand) {
    return new Precondition(call.header("If-Match"), call.header("If-None-Match"), demand);
  }

  private static NewDocument document(XapiCall call) throws IOException {
    String type = MediaTypes.required(call.header("Content-Type"));
    return new NewDocument(call.bytes(), type, call.program().accountId());
  }

  private static boolean done(Runnable act) {
    act.run();
    return true;
  }
}
