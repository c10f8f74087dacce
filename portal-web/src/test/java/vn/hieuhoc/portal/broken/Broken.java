package vn.hieuhoc.portal.broken;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.ws.rs.Path;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.primefaces.model.LazyDataModel;
import vn.hieuhoc.portal.brokentoo.BrokenToo;

/** One breach of each rule of the web module, so that a rule that stopped biting is noticed. */
final class Broken {

  private Broken() {}

  @Entity
  static class Thing {
    @Id private Long id;
  }

  static class ThingBacking {
    private List<Thing> things;
    @Inject private String one;
    @Inject private String two;
    @Inject private String three;
    @Inject private String four;
    private BrokenToo other;
  }

  static class Query {
    private EntityManager entityManager;
    private LazyDataModel<String> rows;
  }

  @SessionScoped
  static class Remembered implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  @Path("things")
  static class Things {
    private final List<String> kept = new ArrayList<>();
  }
}
