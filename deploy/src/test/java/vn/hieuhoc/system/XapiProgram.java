package vn.hieuhoc.system;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hieuhoc.deploy.TestOperator;

/** A program that speaks xAPI with a running portal. */
final class XapiProgram {

  static final String VERSION = "X-Experience-API-Version";
  static final String BOUNDARY = "bai-thu-3f9a";

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
  private static final String SECRET = "bi-mat-cua-chuong-trinh";

  private final URI base;
  private final Map<String, String> headers;

  private XapiProgram(URI base, Map<String, String> headers) {
    this.base = base;
    this.headers = headers;
  }

  /** A new program with everything granted. */
  static XapiProgram made(RunningPortal portal) {
    return made(portal, Json.createObjectBuilder().add("maxTrust", "OBSERVED").build(), newName());
  }

  /** A new program with this grant and name. */
  static XapiProgram made(RunningPortal portal, JsonObject grant, String name) {
    return made(portal.operator(), portal.base(), grant, name);
  }

  /** The same of a portal with another operator. */
  static XapiProgram made(TestOperator operator, URI portal, JsonObject grant, String name) {
    operator.program(name, SECRET, grant);
    return new XapiProgram(portal.resolve("xapi/"), new LinkedHashMap<>())
        .with(VERSION, "1.0.3")
        .as(name, SECRET);
  }

  /** The same program, after the portal was started again. */
  XapiProgram at(URI portal) {
    return new XapiProgram(portal.resolve("xapi/"), headers);
  }

  static String newName() {
    return "lrs-" + UUID.randomUUID().toString().substring(0, 8);
  }

  /** The same program with a header more, or another value of it; null leaves it out. */
  XapiProgram with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    if (value == null) {
      more.remove(header);
    } else {
      more.put(header, value);
    }
    return new XapiProgram(base, more);
  }

  XapiProgram as(String key, String secret) {
    byte[] shown = (key + ":" + secret).getBytes(StandardCharsets.UTF_8);
    return with("Authorization", "Basic " + Base64.getEncoder().encodeToString(shown));
  }

  /** What it shows to be known. */
  String authorization() {
    return headers.get("Authorization");
  }

  HttpResponse<String> get(String path) {
    return send("GET", path, null, null);
  }

  HttpResponse<String> post(String path, String json) {
    return send("POST", path, "application/json", json);
  }

  HttpResponse<String> put(String path, String json) {
    return send("PUT", path, "application/json", json);
  }

  HttpResponse<String> send(String method, String path, String type, String body) {
    return sendBytes(
        method, path, type, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
  }

  HttpResponse<String> sendBytes(
      String method, String path, String type, HttpRequest.BodyPublisher body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(path.startsWith("/") ? path : "./" + path))
            .timeout(PATIENCE)
            .method(method, body);
    if (type != null) {
      request.header("Content-Type", type);
    }
    headers.forEach(request::header);
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The statements of an answer that lists them. */
  static JsonObject object(HttpResponse<String> answer) {
    return (JsonObject) json(answer.body());
  }

  static JsonStructure json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.read();
    }
  }

  /** A query of names and values. */
  static String query(String... namesAndValues) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      pairs.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return pairs.entrySet().stream()
        .map(
            pair ->
                pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", "?", ""));
  }

  /** A statement somebody says of themselves. */
  static String statement(UUID id, String mail) {
    return "{\"id\":\""
        + id
        + "\",\"actor\":{\"objectType\":\"Agent\",\"mbox\":\"mailto:"
        + mail
        + "\"},\"verb\":{\"id\":\"http://adlnet.gov/expapi/verbs/experienced\",\"display\":"
        + "{\"vi\":\"đã xem\",\"en\":\"experienced\"}},\"object\":{\"objectType\":\"Activity\","
        + "\"id\":\"https://hoc.example.vn/bai/1\",\"definition\":{\"name\":{\"vi\":\"Bài một\","
        + "\"en\":\"Lesson one\"}}}}";
  }

  static final String MULTIPART = "multipart/mixed; boundary=" + BOUNDARY;

  /** A body of statements with one file. */
  static String withFile(String statements, String hash, String encoding, String content) {
    return "--"
        + BOUNDARY
        + "\r\nContent-Type: application/json\r\n\r\n"
        + statements
        + "\r\n--"
        + BOUNDARY
        + "\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: "
        + encoding
        + "\r\nX-Experience-API-Hash: "
        + hash
        + "\r\n\r\n"
        + content
        + "\r\n--"
        + BOUNDARY
        + "--\r\n";
  }
}
