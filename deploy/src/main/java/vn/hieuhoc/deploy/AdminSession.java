package vn.hieuhoc.deploy;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * The portal of a data folder, for one operator's command: the one that runs, or one that is
 * started on a free port for as long as the command lasts.
 */
final class AdminSession implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Duration LONG = Duration.ofHours(12);
  private static final String LOOPBACK = "127.0.0.1";

  private final InternalApi api;
  private final String address;
  private final DataDirectory owned;
  private final Portal started;

  private AdminSession(InternalApi api, String address, DataDirectory owned, Portal started) {
    this.api = api;
    this.address = address;
    this.owned = owned;
    this.started = started;
  }

  static AdminSession open(Path folder, Settings settings, Terminal terminal) {
    DataDirectory data = new DataDirectory(folder);
    if (data.inUse()) {
      return running(data);
    }
    data.open();
    PortalLog.open(data);
    terminal.note(terminal.text("admin.starting", data.root()));
    Portal portal = new Portal(data, settings, LOOPBACK, freePort());
    StopSignals.listen(portal::abandon);
    try {
      portal.start();
    } catch (RuntimeException | Error e) {
      data.close();
      throw e;
    }
    return new AdminSession(
        new InternalApi(portal.address(), data.secret("admin.key")),
        portal.address(),
        data,
        portal);
  }

  /** Where the portal answers. */
  String address() {
    return address;
  }

  JsonObject post(String path, JsonObject body) {
    try {
      return answer(api.post(path, body.toString(), PATIENCE));
    } catch (IOException e) {
      throw new Refused(e, "refused.admin.lost", address, e.toString());
    }
  }

  JsonObject post(String path, String type, Path file) {
    try {
      return answer(api.post(path, type, file, LONG));
    } catch (IOException e) {
      throw new Refused(e, "refused.admin.lost", address, e.toString());
    }
  }

  JsonObject get(String path) {
    try {
      return answer(api.get(path, PATIENCE));
    } catch (IOException e) {
      throw new Refused(e, "refused.admin.lost", address, e.toString());
    }
  }

  @Override
  public void close() {
    if (started != null) {
      started.close();
      owned.close();
    }
  }

  private static AdminSession running(DataDirectory data) {
    Optional<String> key = data.findSecret("admin.key");
    Optional<Running> running = Running.read(data);
    if (key.isPresent() && running.isPresent()) {
      InternalApi api = new InternalApi(running.get().address(), key.get());
      if (api.answers()) {
        return new AdminSession(api, running.get().address(), null, null);
      }
    }
    throw new Refused("refused.admin.busy", data.root());
  }

  private static JsonObject answer(HttpResponse<String> response) {
    JsonObject json = parse(response.body());
    if (response.statusCode() >= 400) {
      throw new Refused(
          "refused.admin.portal", json.getString("detail", "HTTP " + response.statusCode()));
    }
    return json;
  }

  private static JsonObject parse(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    } catch (JsonException notJson) {
      return JsonObject.EMPTY_JSON_OBJECT;
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new Refused(e, "refused.port", LOOPBACK, 0, e.getMessage());
    }
  }
}
