package vn.hieuhoc.system;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.hieuhoc.deploy.PortalProcess;
import vn.hieuhoc.deploy.TestFolders;
import vn.hieuhoc.deploy.TestOperator;

/** The portal that all tests from outside share. A test asks for it as a parameter. */
public final class RunningPortal implements ExtensionContext.Store.CloseableResource {

  /** The password of the account {@code admin}. */
  public static final String ADMIN_PASSWORD = "quan-tri-cua-bai-thu";

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path data = TestFolders.fresh("whole-application");
  private final PortalProcess process =
      PortalProcess.run(data, Map.of("hieuhoc.admin.password", ADMIN_PASSWORD)).awaitReady();
  private final TestOperator operator = new TestOperator(process.base(), data);

  /** Where it answers, with a slash at the end. */
  public URI base() {
    return process.base();
  }

  public URI at(String path) {
    return process.base().resolve(path.startsWith("/") ? path.substring(1) : path);
  }

  /** What only its operator can do. */
  public TestOperator operator() {
    return operator;
  }

  public Path data() {
    return data;
  }

  /** Somebody with a cookie jar of their own, who does not follow redirects by himself. */
  public HttpClient visitor() {
    return HttpClient.newBuilder()
        .cookieHandler(new CookieManager())
        .connectTimeout(PATIENCE)
        .build();
  }

  /** Asks for a page as somebody without a cookie. */
  public HttpResponse<String> get(String path) {
    return send(visitor(), HttpRequest.newBuilder(at(path)).GET());
  }

  /** Asks as somebody. */
  public HttpResponse<String> send(HttpClient visitor, HttpRequest.Builder request) {
    try {
      return visitor.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /**
   * Calls the interface with a token; it must succeed.
   *
   * @param path below the interface
   * @param body what is sent along, or null
   * @return the answer; of one without a body the public id of what was made
   */
  public JsonObject call(String token, String method, String path, JsonObjectBuilder body) {
    return Caller.withToken(base(), token)
        .done(method, path, body == null ? null : body.build().toString());
  }

  @Override
  public void close() {
    process.close();
  }

  /** Hands the one portal to test methods, starting it for the first. */
  public static final class Provider implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == RunningPortal.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return of(context);
    }
  }

  /** The portal of this run. */
  public static RunningPortal of(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.GLOBAL)
        .getOrComputeIfAbsent(
            RunningPortal.class, type -> new RunningPortal(), RunningPortal.class);
  }
}
