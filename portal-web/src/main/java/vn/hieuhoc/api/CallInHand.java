package vn.hieuhoc.api;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import vn.hieuhoc.idempotency.RepeatableCall;

/** The call being served, as far as it may come again. */
@RequestScoped
public class CallInHand {

  private RepeatableCall call;

  void is(RepeatableCall repeatable) {
    call = repeatable;
  }

  Optional<RepeatableCall> repeatable() {
    return Optional.ofNullable(call);
  }
}
