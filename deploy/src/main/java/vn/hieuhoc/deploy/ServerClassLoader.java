package vn.hieuhoc.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.SecureClassLoader;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipFile;

/**
 * The classes of the application server. Its three hundred jars are listed once, by folder, so that
 * a class is looked for where it is, and one that is nowhere is looked for nowhere; the JDK's own
 * loader asks every jar in turn, tens of thousands of times in one start.
 */
final class ServerClassLoader extends SecureClassLoader {

  static {
    registerAsParallelCapable();
  }

  private static final String CONNECTOR = ".rar";
  private static final String VERSIONS = "META-INF/versions/";

  private final Path programs;
  private final Map<String, List<Jar>> jarsOfFolder = new HashMap<>();

  /**
   * A loader of these jars; of two that hold the same name the earlier wins.
   *
   * @param programs the folder that holds them, whose other files are found by name as well: the
   *     server looks for its connectors there
   * @throws IOException when one of them cannot be read
   */
  ServerClassLoader(Path programs, List<Path> jars, ClassLoader parent) throws IOException {
    super("payara", parent);
    this.programs = programs;
    for (Path path : jars) {
      list(new Jar(path));
    }
  }

  private void list(Jar jar) {
    String last = null;
    for (Enumeration<JarEntry> entries = jar.file.entries(); entries.hasMoreElements(); ) {
      String name = unversioned(entries.nextElement().getName());
      String folder = folderOf(name);
      if (!folder.equals(last)) {
        last = folder;
        add(folder, jar);
        // A folder may be asked for as if it were a file.
        add(folderOf(folder), jar);
      }
    }
  }

  private void add(String folder, Jar jar) {
    List<Jar> jars = jarsOfFolder.computeIfAbsent(folder, unknown -> new ArrayList<>(1));
    if (jars.isEmpty() || jars.get(jars.size() - 1) != jar) {
      jars.add(jar);
    }
  }

  private static String unversioned(String name) {
    return name.startsWith(VERSIONS)
        ? name.substring(name.indexOf('/', VERSIONS.length()) + 1)
        : name;
  }

  private static String folderOf(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('/')));
  }

  private List<Jar> holding(String name) {
    return jarsOfFolder.getOrDefault(folderOf(name), List.of());
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    String path = name.replace('.', '/') + ".class";
    for (Jar jar : holding(path)) {
      JarEntry entry = jar.file.getJarEntry(path);
      if (entry != null) {
        try {
          byte[] bytes = jar.read(entry);
          describePackage(name, jar);
          return defineClass(name, bytes, 0, bytes.length, jar.source);
        } catch (IOException broken) {
          throw new ClassNotFoundException(name, broken);
        }
      }
    }
    throw new ClassNotFoundException(name);
  }

  /** Libraries tell their version from what their manifest says of their packages. */
  private void describePackage(String className, Jar jar) throws IOException {
    int dot = className.lastIndexOf('.');
    if (dot < 0 || getDefinedPackage(className.substring(0, dot)) != null) {
      return;
    }
    try {
      definePackage(
          className.substring(0, dot),
          jar.says(Attributes.Name.SPECIFICATION_TITLE),
          jar.says(Attributes.Name.SPECIFICATION_VERSION),
          jar.says(Attributes.Name.SPECIFICATION_VENDOR),
          jar.says(Attributes.Name.IMPLEMENTATION_TITLE),
          jar.says(Attributes.Name.IMPLEMENTATION_VERSION),
          jar.says(Attributes.Name.IMPLEMENTATION_VENDOR),
          null);
    } catch (IllegalArgumentException definedMeanwhile) {
      if (getDefinedPackage(className.substring(0, dot)) == null) {
        throw definedMeanwhile;
      }
    }
  }

  @Override
  protected URL findResource(String name) {
    Enumeration<URL> found = findResources(name);
    return found.hasMoreElements() ? found.nextElement() : null;
  }

  @Override
  protected Enumeration<URL> findResources(String name) {
    List<URL> found = new ArrayList<>();
    for (Jar jar : holding(name)) {
      JarEntry entry = jar.file.getJarEntry(name);
      if (entry != null) {
        found.add(jar.address(entry.getRealName()));
      }
    }
    if (name.endsWith(CONNECTOR) && Files.exists(programs.resolve(name))) {
      found.add(address(programs.resolve(name)));
    }
    return Collections.enumeration(found);
  }

  private static URL address(Path file) {
    try {
      return file.toUri().toURL();
    } catch (MalformedURLException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** One jar of the server, open as long as the server lives. */
  private static final class Jar {

    private final JarFile file;
    private final URL url;
    private final CodeSource source;
    private Attributes attributes;

    Jar(Path path) throws IOException {
      file = new JarFile(path.toFile(), false, ZipFile.OPEN_READ, JarFile.runtimeVersion());
      url = ServerClassLoader.address(path);
      source = new CodeSource(url, (Certificate[]) null);
    }

    byte[] read(JarEntry entry) throws IOException {
      try (InputStream in = file.getInputStream(entry)) {
        return in.readAllBytes();
      }
    }

    String says(Attributes.Name name) throws IOException {
      if (attributes == null) {
        Manifest manifest = file.getManifest();
        attributes = manifest == null ? new Attributes() : manifest.getMainAttributes();
      }
      return attributes.getValue(name);
    }

    URL address(String name) {
      try {
        String path = new URI(null, null, "/" + name, null).getRawPath();
        return new URL("jar:" + url + "!" + path);
      } catch (URISyntaxException | MalformedURLException impossible) {
        throw new UncheckedIOException(new IOException(name + " of " + url, impossible));
      }
    }
  }
}
