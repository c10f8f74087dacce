package vn.hieuhoc.api;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds the resources and providers of one REST application among the beans: several applications
 * live in this archive, and each must serve its own only.
 */
public final class RestClasses {

  private RestClasses() {}

  /** Beans with {@code @Path} or {@code @Provider} in the packages, without the excepted ones. */
  public static Set<Class<?>> below(Set<String> packages, Set<String> except) {
    Set<Class<?>> classes = new HashSet<>();
    for (Bean<?> bean :
        CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE)) {
      Class<?> type = bean.getBeanClass();
      boolean rest =
          type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class);
      if (rest && lies(type, packages) && !lies(type, except)) {
        classes.add(type);
      }
    }
    return classes;
  }

  private static boolean lies(Class<?> type, Set<String> packages) {
    String home = type.getPackageName();
    return packages.stream().anyMatch(name -> home.equals(name) || home.startsWith(name + "."));
  }
}
