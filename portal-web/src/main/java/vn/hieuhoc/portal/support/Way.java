package vn.hieuhoc.portal.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Where an action comes from and where it goes: what the address says, and how it ends. */
@RequestScoped
public class Way {

  @Inject private Query query;
  @Inject private Reply reply;

  /** What the address says. */
  public Query query() {
    return query;
  }

  /** The identifier of the thing the page is about. */
  public UUID id() {
    return query.id("id");
  }

  /** Goes somewhere without a word. */
  public void goTo(String address, Object... values) {
    reply.goTo(address, values);
  }

  /** Something was done and is kept. */
  public Reply done(String key, Object... values) {
    return reply.done(key, values);
  }

  /** Something was done, and somebody should look at something. */
  public Reply warn(String key, Object... values) {
    return reply.warn(key, values);
  }

  /** To an address of ours, without a word. */
  public void leave(String address) {
    reply.goTo(address);
  }
}
