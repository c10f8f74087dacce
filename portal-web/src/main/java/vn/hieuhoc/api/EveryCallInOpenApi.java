package vn.hieuhoc.api;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Describes at each call what holds for all of them: the key of {@link IdempotencyKeyFilter}, how
 * one is known, and the problems (RFC 9457) a call may answer with.
 */
public class EveryCallInOpenApi implements OASFilter {

  private static final String KEY =
      "Names this call, up to 255 characters, so that it may be sent again: the same call with the"
          + " same key is done once and answered as before (with Idempotency-Replayed: true), for"
          + " three days. Another call with the key is 422 idempotency.other-request. Refusals are"
          + " not kept. Keys are each account's own.";
  private static final String MADE = "201";
  private static final String DONE = "204";
  private static final String PROBLEM = "Problem";
  private static final String TOKEN = "token";
  private static final String NOT_FOUND = "404";
  private static final Map<String, String> ALWAYS =
      Map.of(
          "400", "It cannot be read: not JSON, a wrong type, a word that is not there.",
          "401", "Nobody is signed in, or the token is not good.",
          "403", "Known, but not allowed here.",
          "429", "Too many calls; Retry-After says when to come again.");
  private static final Map<String, String> CHANGES =
      Map.of(
          "409", "It does not fit what is there.",
          "422", "A value is not taken; field and value say which.");

  @Override
  public void filterOpenAPI(OpenAPI api) {
    Components components =
        api.getComponents() == null ? OASFactory.createComponents() : api.getComponents();
    components.addSchema(PROBLEM, problem());
    Map<String, String> all = new TreeMap<>(ALWAYS);
    all.putAll(CHANGES);
    all.put(NOT_FOUND, "It is not there, or not for the caller to know of.");
    all.forEach((status, what) -> components.addResponse(PROBLEM + status, refusal(what)));
    components.addSecurityScheme(
        TOKEN,
        OASFactory.createSecurityScheme()
            .type(SecurityScheme.Type.HTTP)
            .scheme("bearer")
            .description("A token of deploy/admin token create. A browser sends its session."));
    api.setComponents(components);
    api.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(TOKEN));
    api.getPaths().getPathItems().forEach(EveryCallInOpenApi::describe);
  }

  private static void describe(String path, PathItem item) {
    Operation post = item.getPOST();
    if (post != null) {
      post.addParameter(
          OASFactory.createParameter()
              .name(IdempotencyKeyFilter.HEADER)
              .in(Parameter.In.HEADER)
              .required(false)
              .description(KEY)
              .schema(OASFactory.createSchema().type(SchemaType.STRING)));
      doneIsNotMade(post.getResponses());
    }
    item.getOperations()
        .forEach(
            (method, operation) -> {
              ALWAYS.keySet().forEach(status -> refuses(operation, status));
              if (method != HttpMethod.GET) {
                CHANGES.keySet().forEach(status -> refuses(operation, status));
              }
              if (path.contains("{")) {
                refuses(operation, NOT_FOUND);
              }
            });
  }

  /** A POST that answers nothing has made nothing that has an address. */
  private static void doneIsNotMade(APIResponses responses) {
    APIResponse made = responses.getAPIResponse(MADE);
    if (made != null && made.getContent() == null) {
      responses.removeAPIResponse(MADE);
      responses.addAPIResponse(DONE, made.description("Done."));
    }
  }

  private static void refuses(Operation operation, String status) {
    operation
        .getResponses()
        .addAPIResponse(
            status,
            OASFactory.createAPIResponse().ref("#/components/responses/" + PROBLEM + status));
  }

  private static APIResponse refusal(String what) {
    return OASFactory.createAPIResponse()
        .description(what)
        .content(
            OASFactory.createContent()
                .addMediaType(
                    Problem.TYPE,
                    OASFactory.createMediaType()
                        .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM))));
  }

  private static Schema problem() {
    Schema error = object().addProperty("code", text()).addProperty("detail", text());
    error.addProperty("field", text()).addProperty("value", text());
    return object()
        .description("A refusal: a stable code, the value, what happened and what to do next.")
        .addProperty("type", text())
        .addProperty("title", text())
        .addProperty("status", OASFactory.createSchema().type(SchemaType.INTEGER))
        .addProperty("code", text())
        .addProperty("detail", text())
        .addProperty("field", text())
        .addProperty("value", text())
        .addProperty("errors", OASFactory.createSchema().type(SchemaType.ARRAY).items(error))
        .required(List.of("type", "title", "status", "code", "detail"));
  }

  private static Schema object() {
    return OASFactory.createSchema().type(SchemaType.OBJECT);
  }

  private static Schema text() {
    return OASFactory.createSchema().type(SchemaType.STRING);
  }
}
