package vn.hieuhoc.deploy.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** The portal's REST interface, called as one account. */
final class PortalApi {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String BOUNDARY = "hieuhoc-demo-boundary-5f1c";
  private static final int GOOD = 300;

  private final HttpClient client;
  private final URI base;
  private final String token;

  private PortalApi(HttpClient client, URI base, String token) {
    this.client = client;
    this.base = base;
    this.token = token;
  }

  /** The portal at an address such as {@code http://127.0.0.1:8080/}, called by nobody. */
  static PortalApi at(URI portal) {
    HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    return new PortalApi(client, portal.resolve("/api/v1/"), null);
  }

  /** The same portal, called with an account's token. */
  PortalApi as(String accountToken) {
    return new PortalApi(client, base, accountToken);
  }

  JsonObject get(String path) {
    return send("GET", path, BodyPublishers.noBody(), null).asJsonObject();
  }

  /** The items of a list that fits on one page. */
  List<JsonObject> items(String path) {
    return get(path).getJsonArray("items").getValuesAs(JsonObject.class);
  }

  /** Makes something new; returns its public id. */
  UUID create(String path, Body body) {
    return UUID.fromString(post(path, body.json()).asJsonObject().getString("id"));
  }

  JsonValue post(String path, JsonStructure body) {
    return send("POST", path, BodyPublishers.ofString(body.toString()), "application/json");
  }

  JsonValue put(String path, JsonStructure body) {
    return send("PUT", path, BodyPublishers.ofString(body.toString()), "application/json");
  }

  JsonValue patch(String path, JsonStructure body) {
    return send("PATCH", path, BodyPublishers.ofString(body.toString()), "application/json");
  }

  /** Uploads a file with what is said of it; returns the public id of what it became. */
  UUID upload(String path, Body metadata, String fileName, String mediaType, byte[] file) {
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    part(form, "metadata", null, "application/json");
    form.writeBytes(bytes(metadata.json().toString()));
    part(form, "file", fileName, mediaType);
    form.writeBytes(file);
    form.writeBytes(bytes("\r\n--" + BOUNDARY + "--\r\n"));
    JsonValue made =
        send(
            "POST",
            path,
            BodyPublishers.ofByteArray(form.toByteArray()),
            "multipart/form-data; boundary=" + BOUNDARY);
    return UUID.fromString(made.asJsonObject().getString("id"));
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static void part(
      ByteArrayOutputStream form, String name, String fileName, String mediaType) {
    String file = fileName == null ? "" : "; filename=\"" + fileName + "\"";
    form.writeBytes(
        bytes(
            "\r\n--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\""
                + name
                + "\""
                + file
                + "\r\nContent-Type: "
                + mediaType
                + "\r\n\r\n"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private JsonValue send(String method, String path, BodyPublisher body, String contentType) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(path))
            .timeout(PATIENCE)
            .header("Accept", "application/json, application/problem+json")
            .method(method, body);
    if (contentType != null) {
      request.header("Content-Type", contentType);
    }
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    try {
      HttpResponse<String> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() >= GOOD) {
        throw new DemoRefused(method, path, answer.statusCode(), answer.body());
      }
      return read(answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("interrupted", e));
    }
  }

  /** What a creation answers without a body is told by the place it names. */
  private static JsonValue read(HttpResponse<String> answer) {
    if (!answer.body().isBlank()) {
      try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
        return reader.read();
      }
    }
    return answer
        .headers()
        .firstValue("Location")
        .<JsonValue>map(
            place ->
                Json.createObjectBuilder()
                    .add("id", place.substring(place.lastIndexOf('/') + 1))
                    .build())
        .orElse(JsonValue.EMPTY_JSON_OBJECT);
  }
}
