package vn.hieuhoc.deploy;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Payara Micro in this process, with the portal at the root.
 *
 * <p>The server gets a class loader of its own below the platform's, so that the launcher's
 * libraries and the server's never meet. What this class calls is what the server's own command
 * line calls, by name, since no interface of it can be seen from here.
 */
final class PortalServer implements AutoCloseable {

  private static final String NAME = "hieuhoc";
  private static final String BOOT_JAR = "payara-micro.jar";

  private final Object boot;

  private PortalServer(Object boot) {
    this.boot = boot;
  }

  /** Starts the server without the portal: this needs no database yet. */
  static PortalServer start(Path programs, DataDirectory data, ServerSettings wanted) {
    try {
      Path instance = data.temporary().resolve("server");
      Packed.deleteTree(instance);
      Files.createDirectories(instance);
      Path commands = Files.writeString(instance.resolve("settings.txt"), wanted.commands());
      Path logging =
          Files.writeString(instance.resolve("log.properties"), PortalLog.configuration());
      ClassLoader loader = loader(programs);
      Thread.currentThread().setContextClassLoader(loader);
      // The server's own policy grants rights to the code that lies where these say.
      System.setProperty(
          "fish.payara.micro.BootJar", programs.resolve(BOOT_JAR).toUri().toString());
      System.setProperty("fish.payara.micro.UnpackDir", programs.toString());
      List<String> arguments = new ArrayList<>();
      arguments.addAll(List.of("--rootdir", instance.toString()));
      arguments.addAll(List.of("--port", Integer.toString(wanted.port())));
      arguments.addAll(List.of("--prebootcommandfile", commands.toString()));
      arguments.addAll(List.of("--logproperties", logging.toString()));
      arguments.addAll(List.of("--nocluster", "--disablephonehome"));
      wanted.accessLog().ifPresent(folder -> arguments.addAll(List.of("--accesslog", folder)));
      Object boot =
          loader
              .loadClass("fish.payara.micro.impl.PayaraMicroImpl")
              .getMethod("create", String[].class)
              .invoke(null, (Object) arguments.toArray(String[]::new));
      return new PortalServer(boot);
    } catch (InvocationTargetException e) {
      throw new Refused(e.getCause(), "refused.server.start", PortalLog.rootCause(e.getCause()));
    } catch (ReflectiveOperationException | IOException e) {
      throw new Refused(e, "refused.server.start", e.toString());
    }
  }

  /**
   * Deploys the portal; the server only logs why it could not, so the cause is taken from the log.
   */
  void deploy(Path portal) {
    PortalLog.forgetFailure();
    try {
      Object runtime = boot.getClass().getMethod("getRuntime").invoke(boot);
      runtime
          .getClass()
          .getMethod("deploy", String.class, String.class, File.class)
          .invoke(runtime, NAME, "/", portal.toFile());
      Object names = runtime.getClass().getMethod("getDeployedApplicationNames").invoke(runtime);
      if (!((Collection<?>) names).contains(NAME)) {
        throw new Refused("refused.server.deploy", PortalLog.lastFailure());
      }
    } catch (InvocationTargetException e) {
      throw new Refused(e.getCause(), "refused.server.deploy", PortalLog.rootCause(e.getCause()));
    } catch (ReflectiveOperationException e) {
      throw new Refused(e, "refused.server.deploy", e.toString());
    }
  }

  @Override
  public void close() {
    try {
      boot.getClass().getMethod("shutdown").invoke(boot);
    } catch (InvocationTargetException e) {
      PortalLog.note("The server did not stop in order", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The server insists on a loader of its own kind, which its boot jar brings; the classes come
   * from the one above it.
   */
  private static ClassLoader loader(Path programs)
      throws ReflectiveOperationException, IOException {
    Path boot = programs.resolve(BOOT_JAR);
    ClassLoader bootLoader =
        new URLClassLoader(
            "payara-boot", new URL[] {boot.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
    List<Path> jars;
    try (Stream<Path> files = Files.list(programs)) {
      jars =
          files
              .filter(file -> file.toString().endsWith(".jar") && !file.equals(boot))
              .sorted()
              .toList();
    }
    return (ClassLoader)
        bootLoader
            .loadClass("fish.payara.micro.boot.loader.OpenURLClassLoader")
            .getConstructor(URL[].class, ClassLoader.class)
            .newInstance(new URL[0], new ServerClassLoader(programs, jars, bootLoader));
  }
}
