package vn.hieuhoc.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Collectors;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.idempotency.RepeatableCall;
import vn.hieuhoc.support.Refused;

/**
 * Notes of every POST that carries an {@code Idempotency-Key} who sends it and what it asks, for
 * {@link AnsweredOnce}. An upload has no key: its bytes pass only once and between boundaries that
 * differ each time, so that nobody could tell another file from the same.
 */
@Provider
@ApplicationScoped
public class IdempotencyKeyFilter implements ContainerRequestFilter {

  static final String HEADER = "Idempotency-Key";

  @Inject private Caller caller;
  @Inject private CallInHand callInHand;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    String key = request.getHeaderString(HEADER);
    if (key != null && caller.isSignedIn() && HttpMethod.POST.equals(request.getMethod())) {
      callInHand.is(new RepeatableCall(caller.accountId(), key.strip(), hash(request, rights())));
    }
  }

  private static String hash(ContainerRequestContext request, String rights) throws IOException {
    MessageDigest digest = sha256();
    MediaType type = request.getMediaType();
    String what = type == null ? "" : type.getType() + "/" + type.getSubtype();
    digest.update((request.getUriInfo().getRequestUri().getRawPath() + "\n").getBytes(UTF_8));
    digest.update((request.getUriInfo().getRequestUri().getRawQuery() + "\n").getBytes(UTF_8));
    digest.update((what + "\n").getBytes(UTF_8));
    digest.update((rights + "\n").getBytes(UTF_8));
    if (type != null && "multipart".equals(type.getType())) {
      throw new Refused("idempotency.not-for-files");
    }
    if (request.hasEntity()) {
      byte[] body = request.getEntityStream().readAllBytes();
      request.setEntityStream(new ByteArrayInputStream(body));
      digest.update(body);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Who has lost or gained a role asks something else: the answer was that of the old rights. */
  private String rights() {
    return caller.roles().stream()
        .map(held -> held.role() + "@" + held.unitId())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
