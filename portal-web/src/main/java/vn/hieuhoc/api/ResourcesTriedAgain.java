package vn.hieuhoc.api;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.ws.rs.Path;

/** Marks every resource with {@link TriedAgain}, so that none can be forgotten. */
public class ResourcesTriedAgain implements Extension {

  void on(@Observes @WithAnnotations(Path.class) ProcessAnnotatedType<?> found) {
    if (found.getAnnotatedType().isAnnotationPresent(Path.class)) {
      found.configureAnnotatedType().add(TriedAgain.Literal.INSTANCE);
    }
  }
}
