package vn.hieuhoc.system;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
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
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Somebody who asks a running portal for pages and calls its interface: with what they show. */
final class Caller {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]*? value=\"([^\"]*)\"");
  private static final String BOUNDARY = "bai-thu-7c1d";

  private final URI base;
  private final String header;
  private final String shown;

  private Caller(URI base, String header, String shown) {
    this.base = base;
    this.header = header;
    this.shown = shown;
  }

  /** Nobody in particular. */
  static Caller stranger(URI base) {
    return new Caller(base, null, null);
  }

  /** A program that shows this token. */
  static Caller withToken(URI base, String token) {
    return new Caller(base, "Authorization", "Bearer " + token);
  }

  /** A browser, after this person has filled in the form at the door. */
  static Caller signedIn(URI base, String user, String password) {
    Caller door = stranger(base);
    HttpResponse<String> form = door.get("/dang-nhap");
    StringBuilder fields = new StringBuilder();
    Matcher hidden = HIDDEN.matcher(form.body());
    while (hidden.find()) {
      fields.append(field(hidden.group(1), hidden.group(2)));
    }
    fields.append(field("userName", user)).append(field("password", password));
    fields.append(field("go", "go"));
    Caller known = new Caller(base, "Cookie", cookies(form));
    HttpResponse<String> answer =
        known.send("POST", "/dang-nhap", "application/x-www-form-urlencoded", fields.toString());
    if (answer.statusCode() != 303) {
      throw new AssertionError("Not let in: " + user + " " + answer.statusCode() + answer.body());
    }
    return new Caller(base, "Cookie", cookies(answer));
  }

  private static String cookies(HttpResponse<String> answer) {
    List<String> given =
        answer.headers().allValues("Set-Cookie").stream()
            .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
            .filter(cookie -> !cookie.endsWith("="))
            .toList();
    return String.join("; ", given);
  }

  private static String field(String name, String value) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8)
        + "="
        + URLEncoder.encode(value, StandardCharsets.UTF_8)
        + "&";
  }

  /** Sends the forms of a page as they stand there, with another state of the view. */
  HttpResponse<String> submitted(String path, String state) {
    StringBuilder fields = new StringBuilder();
    Matcher hidden = HIDDEN.matcher(page(path));
    while (hidden.find()) {
      boolean isState = hidden.group(1).equals("jakarta.faces.ViewState");
      fields.append(field(hidden.group(1), isState ? state : hidden.group(2)));
    }
    return send("POST", path, "application/x-www-form-urlencoded", fields.toString());
  }

  /** Sends the one form of a page with what was typed into it, given as names and values. */
  HttpResponse<String> typed(String path, String... namesAndValues) {
    StringBuilder fields = new StringBuilder();
    Matcher hidden = HIDDEN.matcher(page(path));
    while (hidden.find()) {
      fields.append(field(hidden.group(1), hidden.group(2)));
    }
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.append(field(namesAndValues[i], namesAndValues[i + 1]));
    }
    return send("POST", path, "application/x-www-form-urlencoded", fields.toString());
  }

  HttpResponse<String> get(String path) {
    return send("GET", path, null, null);
  }

  /** A page as a browser asks for it, which takes it compressed. */
  String page(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(path))
            .timeout(PATIENCE)
            .header("Accept", "text/html")
            .header("Accept-Encoding", "gzip")
            .header(header, shown);
    try {
      HttpResponse<InputStream> answer =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
      if (answer.statusCode() != 200) {
        throw new AssertionError(path + ": " + answer.statusCode());
      }
      try (InputStream body = new GZIPInputStream(answer.body())) {
        return new String(body.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("GET " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Sends a body of JSON, or none. */
  HttpResponse<String> send(String method, String path, String json) {
    return send(method, path, json == null ? null : "application/json", json);
  }

  HttpResponse<String> send(String method, String path, String type, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(path))
            .timeout(PATIENCE)
            .header(
                "Accept", path.startsWith("/api/") ? "application/json, */*;q=0.1" : "text/html")
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (type != null) {
      request.header("Content-Type", type);
    }
    if (header != null) {
      request.header(header, shown);
    }
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What must succeed; path below the interface, an empty object for an answer without body. */
  JsonObject done(String method, String path, String json) {
    return read(method + " " + path, send(method, "/api/v1/" + path, json));
  }

  /** Makes something new and returns its public id. */
  String made(String path, String json) {
    return done("POST", path, json).getString("id");
  }

  /** Uploads a text with what is said of it and returns the public id of the material. */
  String uploaded(String path, String metadata, String fileName, String text) {
    return read("upload", send("POST", "/api/v1/" + path, FORM, form(metadata, fileName, text)))
        .getString("id");
  }

  /** The media type of {@link #form}. */
  static final String FORM = "multipart/form-data; boundary=" + BOUNDARY;

  /** A file with what is said of it, as a form sends them. */
  static String form(String metadata, String fileName, String text) {
    return """
        --%1$s\r
        Content-Disposition: form-data; name="metadata"\r
        Content-Type: application/json\r
        \r
        %2$s\r
        --%1$s\r
        Content-Disposition: form-data; name="file"; filename="%3$s"\r
        Content-Type: text/plain\r
        \r
        %4$s\r
        --%1$s--\r
        """
        .formatted(BOUNDARY, metadata, fileName, text);
  }

  private static JsonObject read(String what, HttpResponse<String> answer) {
    if (answer.statusCode() >= 300) {
      throw new AssertionError(what + ": " + answer.statusCode() + " " + answer.body());
    }
    if (!answer.body().isBlank()) {
      try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
        return reader.readObject();
      }
    }
    Optional<String> place = answer.headers().firstValue("Location");
    return place
        .map(at -> Json.createObjectBuilder().add("id", at.substring(at.lastIndexOf('/') + 1)))
        .orElseGet(Json::createObjectBuilder)
        .build();
  }
}
