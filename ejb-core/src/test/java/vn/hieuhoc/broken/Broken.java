package vn.hieuhoc.broken;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.io.File;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.brokentoo.BrokenToo;
import vn.hieuhoc.support.OpenToAll;

/** One class for each rule of the house, breaking it. Used by the test of the rules alone. */
public final class Broken {

  /** Uses a feature that uses this one. */
  BrokenToo other;

  private Broken() {}

  /** Public, and works without a transaction. */
  @ApplicationScoped
  @Transactional
  public static class OpenRepository {}

  /** Reaches for JPA and for the web. */
  static class Grasping {
    EntityManager entityManager;
    HttpServletRequest request;
  }

  /** Reads a file while deriving. */
  static class Deriver {
    File file;

    Object json() {
      return jakarta.json.Json.createObjectBuilder();
    }
  }

  /** Has too many hands. */
  static class Busy {
    @Inject Runnable one;
    @Inject Runnable two;
    @Inject Runnable three;
    @Inject Runnable four;
    @Inject Runnable five;
    @Inject Runnable six;
    @Inject Runnable seven;
  }

  /** An interface for no reason. */
  interface Needless {}

  /** Not an enterprise bean, and implements an interface of ours. */
  @Named
  static class LooseService implements Needless {}

  /** Lets everybody in, and hands out an entity. */
  @Stateless
  public static class TrustingService {
    @Inject Access access;
    @Inject Event<String> event;

    /** Asks nobody. */
    public Thing all() {
      return new Thing();
    }

    /** Asks. */
    public void asks() {
      access.requireAnywhere(Role.ADMIN);
    }

    /** Asks through a method of its own. */
    public void asksInside() {
      inside();
    }

    /** Says why it need not. */
    @OpenToAll
    public void open() {
      event.fire("");
    }

    private void inside() {
      access.requireSignedIn();
    }
  }

  /** Later, and lost when the process dies. */
  static class Hasty {
    @Inject Event<String> event;

    @Asynchronous
    void soon() {
      event.fireAsync("");
    }
  }

  /** Kept as the machine likes it. */
  @Entity
  public static class Thing {
    @Id @GeneratedValue Long id;

    @Column(name = "role")
    Role role;

    @ManyToOne Thing parent;

    String unnamed;

    /** Lets anybody change it. */
    public void setUnnamed(String value) {
      unnamed = value;
    }
  }

  /** Says nothing. */
  static class ThingManager {}
}
