package vn.hieuhoc.xapi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Set;
import java.util.stream.Stream;
import vn.hieuhoc.account.ProgramGrant.Scope;
import vn.hieuhoc.lrs.LedgerService;
import vn.hieuhoc.statement.XapiVersion;
import vn.hieuhoc.support.Json;

/** What is known of an activity, of an agent, and of the store itself. */
@ApplicationScoped
public class KnowledgeCalls {

  private static final String ACTIVITY = "activityId";
  private static final String AGENT = "agent";
  private static final String[] NAMES = {"name", "mbox", "mbox_sha1sum", "openid", "account"};

  @Inject private LedgerService ledger;

  /** An activity with everything statements have said of it. */
  XapiAnswer activity(XapiCall call) {
    call.requireScope(Scope.STATEMENTS_READ, Scope.STATE, Scope.PROFILE);
    call.parameters().requireOnly(Set.of(ACTIVITY));
    String iri = call.parameters().requiredIri(ACTIVITY);
    return XapiAnswer.json(
        ledger
            .activity(iri)
            .orElseGet(
                () ->
                    Json.createObjectBuilder()
                        .add("objectType", "Activity")
                        .add("id", iri)
                        .build()));
  }

  /** The person behind an agent: nobody is joined with another one by guess. */
  XapiAnswer agent(XapiCall call) {
    call.requireScope(
        Scope.STATEMENTS_READ, Scope.STATEMENTS_READ_MINE, Scope.STATE, Scope.PROFILE);
    call.parameters().requireOnly(Set.of(AGENT));
    JsonObject agent = call.parameters().requiredAgent(AGENT, call.version());
    JsonObjectBuilder person = Json.createObjectBuilder().add("objectType", "Person");
    for (String name : NAMES) {
      if (agent.containsKey(name)) {
        person.add(name, Json.createArrayBuilder().add(agent.get(name)));
      }
    }
    return XapiAnswer.json(person.build());
  }

  /** Which versions are spoken here. */
  static XapiAnswer about(XapiCall call) {
    call.parameters().requireOnly(Set.of());
    JsonObjectBuilder about = Json.createObjectBuilder();
    about.add(
        "version",
        Json.createArrayBuilder(Stream.of(XapiVersion.values()).map(XapiVersion::number).toList()));
    return XapiAnswer.json(about.build());
  }
}
