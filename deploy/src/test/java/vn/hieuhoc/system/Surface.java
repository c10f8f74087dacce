package vn.hieuhoc.system;

import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.hieuhoc.deploy.TestFolders;

/**
 * Everything the portal answers, read from the archive that is deployed: the table of addresses of
 * its pages, the methods of its REST resources and the addresses of its servlets. What somebody
 * adds is found here without being told to the tests.
 */
final class Surface {

  private static final String CLASSES = "WEB-INF/classes/";

  private final List<PageAddress> pages = new ArrayList<>();
  private final List<Operation> operations = new ArrayList<>();
  private final List<String> servlets = new ArrayList<>();

  private Surface() {}

  /**
   * A page.
   *
   * @param pattern its address, with places in braces
   * @param area PUBLIC, LEARNER or CONSOLE
   */
  record PageAddress(String pattern, String area) {}

  /**
   * Something the REST interface does.
   *
   * @param method of HTTP
   * @param path its address, with places in braces
   */
  record Operation(String method, String path) {

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  List<PageAddress> pages() {
    return List.copyOf(pages);
  }

  List<Operation> operations() {
    return List.copyOf(operations);
  }

  List<String> servlets() {
    return List.copyOf(servlets);
  }

  /** Reads the archive of this build. */
  static Surface read() {
    java.nio.file.Path folder = TestFolders.unpackedWar();
    Surface surface = new Surface();
    try (URLClassLoader loader = new URLClassLoader(urls(folder), Surface.class.getClassLoader())) {
      surface.readPages(loader);
      for (String name : classNames(folder)) {
        surface.readClass(Class.forName(name, false, loader));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    surface.operations.sort(Comparator.comparing(Operation::path).thenComparing(Operation::method));
    return surface;
  }

  private void readPages(ClassLoader loader) throws ReflectiveOperationException {
    Class<?> type = Class.forName("vn.hieuhoc.portal.support.Addresses", true, loader);
    Field table = type.getDeclaredField("TABLE");
    table.setAccessible(true);
    for (Object address : (List<?>) table.get(null)) {
      pages.add(new PageAddress(read(address, "pattern"), read(address, "area")));
    }
  }

  private static String read(Object address, String component) throws ReflectiveOperationException {
    Method accessor = address.getClass().getDeclaredMethod(component);
    accessor.setAccessible(true);
    return accessor.invoke(address).toString();
  }

  private void readClass(Class<?> type) {
    WebServlet servlet = type.getAnnotation(WebServlet.class);
    if (servlet != null) {
      servlets.addAll(List.of(servlet.value()));
      servlets.addAll(List.of(servlet.urlPatterns()));
    }
    Path root = type.getAnnotation(Path.class);
    if (root == null) {
      return;
    }
    boolean internal = type.getPackageName().startsWith("vn.hieuhoc.api.internal");
    String base = (internal ? "/api/internal/" : "/api/v1/") + root.value();
    for (Method method : type.getMethods()) {
      Path own = method.getAnnotation(Path.class);
      for (Annotation annotation : method.getAnnotations()) {
        HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
        if (verb != null) {
          String path = own == null ? base : base + "/" + own.value();
          Operation operation = new Operation(verb.value(), path);
          if (!operations.contains(operation)) {
            operations.add(operation);
          }
        }
      }
    }
  }

  private static URL[] urls(java.nio.file.Path folder) throws IOException {
    List<URL> urls = new ArrayList<>();
    urls.add(folder.resolve(CLASSES).toUri().toURL());
    try (Stream<java.nio.file.Path> jars = Files.list(folder.resolve("WEB-INF/lib"))) {
      for (java.nio.file.Path jar : jars.toList()) {
        urls.add(jar.toUri().toURL());
      }
    }
    return urls.toArray(URL[]::new);
  }

  private static List<String> classNames(java.nio.file.Path folder) throws IOException {
    java.nio.file.Path classes = folder.resolve(CLASSES);
    try (Stream<java.nio.file.Path> files = Files.walk(classes)) {
      return files
          .map(file -> classes.relativize(file).toString())
          .filter(name -> name.startsWith("vn/hieuhoc/") && name.endsWith(".class"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .sorted()
          .toList();
    }
  }
}
