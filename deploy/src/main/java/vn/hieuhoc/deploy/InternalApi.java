package vn.hieuhoc.deploy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The running portal of a data folder, as its own launcher and commands talk to it: on loopback,
 * with the folder's key.
 */
final class InternalApi {

  private static final Duration CONNECT = Duration.ofSeconds(5);

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT).build();
  private final String base;
  private final String key;

  InternalApi(String address, String key) {
    this.base = address + "api/internal/";
    this.key = key;
  }

  /** Whether the portal that answers there is the one of this key. */
  boolean answers() {
    try {
      return send(request("ping").GET().timeout(CONNECT).build()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  HttpResponse<String> post(String path, String json, Duration patience) throws IOException {
    return post(path, "application/json", json, patience);
  }

  HttpResponse<String> post(String path, String mediaType, String body, Duration patience)
      throws IOException {
    return send(
        request(path)
            .header("Content-Type", mediaType)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .timeout(patience)
            .build());
  }

  /** Sends a file as it is, however large. */
  HttpResponse<String> post(String path, String type, Path file, Duration patience)
      throws IOException {
    return send(
        request(path)
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofFile(file))
            .timeout(patience)
            .build());
  }

  HttpResponse<String> get(String path, Duration patience) throws IOException {
    return send(request(path).GET().timeout(patience).build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path)).header("X-Operator-Key", key);
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
