package vn.hieuhoc.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.json.JsonValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import vn.hieuhoc.idempotency.KeptAnswer;
import vn.hieuhoc.idempotency.OnceOnly;
import vn.hieuhoc.idempotency.RepeatableCall;

/**
 * Lets a POST with an {@code Idempotency-Key} be done once, whichever resource serves it: the use
 * case and its answer are one transaction. It stands inside {@link TryAgain}, so that each try is a
 * transaction of its own.
 */
@TriedAgain
@Interceptor
@Priority(Interceptor.Priority.APPLICATION + 10)
public class AnsweredOnce {

  private static final int REDIRECTION = 300;

  @Inject private CallInHand callInHand;
  @Inject private OnceOnly onceOnly;
  @Inject private JsonConfiguration json;

  /** Around each method of a resource. */
  @AroundInvoke
  public Object around(InvocationContext call) throws Exception {
    Optional<RepeatableCall> repeatable =
        call.getMethod().isAnnotationPresent(POST.class)
            ? callInHand.repeatable()
            : Optional.empty();
    return repeatable.isPresent()
        ? onceOnly.answer(repeatable.get(), call::proceed, this::told)
        : call.proceed();
  }

  private Optional<KeptAnswer> told(Object result) {
    if (!(result instanceof Response response)) {
      Response.Status status = result == null ? Response.Status.NO_CONTENT : Response.Status.OK;
      return Optional.of(new KeptAnswer(status.getStatusCode(), null, text(result)));
    }
    if (response.getStatus() >= REDIRECTION) {
      return Optional.empty();
    }
    URI location = response.getLocation();
    return Optional.of(
        new KeptAnswer(
            response.getStatus(),
            location == null ? null : location.toString(),
            text(response.getEntity())));
  }

  private String text(Object entity) {
    if (entity == null || entity instanceof String) {
      return (String) entity;
    }
    return entity instanceof JsonValue value
        ? value.toString()
        : json.getContext(entity.getClass()).toJson(entity);
  }
}
