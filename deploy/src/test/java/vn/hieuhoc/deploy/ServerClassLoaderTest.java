package vn.hieuhoc.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server's classes are found as the JDK would find them, only faster. */
class ServerClassLoaderTest {

  private static final ClassLoader NOTHING_OF_OURS = ClassLoader.getPlatformClassLoader();

  @TempDir Path folder;

  @Test
  void aClassComesFromTheJarThatHoldsItWithThePackageItsManifestDescribes() throws Exception {
    String name = ServerClassLoaderTest.class.getName();
    String path = name.replace('.', '/') + ".class";
    byte[] code;
    try (InputStream in = ServerClassLoaderTest.class.getResourceAsStream("/" + path)) {
      code = in.readAllBytes();
    }
    Path other = jar("other.jar", Map.of("vn/hieuhoc/deploy/note.txt", bytes("no class")));
    Path holding = jar("holding.jar", Map.of(path, code));

    Class<?> found = loader(other, holding).loadClass(name);

    assertThat(found).isNotSameAs(ServerClassLoaderTest.class);
    assertThat(found.getProtectionDomain().getCodeSource().getLocation())
        .isEqualTo(holding.toUri().toURL());
    assertThat(found.getPackage().getImplementationVersion()).isEqualTo("3.14");
  }

  @Test
  void aClassThatIsInNoJarIsNotFound() throws Exception {
    ServerClassLoader loader = loader(jar("one.jar", Map.of("a/Kept.txt", bytes("text"))));
    assertThatThrownBy(() -> loader.loadClass("a.Missing"))
        .isInstanceOf(ClassNotFoundException.class)
        .hasMessage("a.Missing");
  }

  @Test
  void aResourceOfSeveralJarsIsGivenInTheOrderOfTheJars() throws Exception {
    Path first = jar("first.jar", Map.of("META-INF/services/x.Y", bytes("first")));
    Path second = jar("second.jar", Map.of("META-INF/services/x.Y", bytes("second")));
    ServerClassLoader loader = loader(second, first);

    List<URL> all = Collections.list(loader.getResources("META-INF/services/x.Y"));

    assertThat(all).extracting(ServerClassLoaderTest::read).containsExactly("second", "first");
    assertThat(read(loader.getResource("META-INF/services/x.Y"))).isEqualTo("second");
  }

  @Test
  void aNameWithBlanksAndMarksIsFoundByItsAddress() throws Exception {
    ServerClassLoader loader =
        loader(jar("marks.jar", Map.of("sách vở/bài 1%.txt", bytes("chào bác"))));
    assertThat(read(loader.getResource("sách vở/bài 1%.txt"))).isEqualTo("chào bác");
  }

  @Test
  void whatIsKeptForThisVersionOfJavaWins() throws Exception {
    ServerClassLoader loader =
        loader(
            jar(
                "versions.jar",
                Map.of(
                    "a/text.txt", bytes("any"),
                    "META-INF/versions/17/a/text.txt", bytes("seventeen"),
                    "META-INF/versions/11/b/new.txt", bytes("eleven"))));
    try (InputStream in = loader.getResourceAsStream("a/text.txt")) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("seventeen");
    }
    try (InputStream in = loader.getResourceAsStream("b/new.txt")) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("eleven");
    }
  }

  @Test
  void aFolderIsFoundWithAndWithoutItsSlash() throws Exception {
    Path jar = folder.resolve("folders.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry("a/"));
      out.putNextEntry(new JarEntry("a/b/"));
      out.putNextEntry(new JarEntry("a/b/c.txt"));
    }
    ServerClassLoader loader = loader(jar);
    assertThat(loader.getResource("a/b/")).isNotNull();
    assertThat(loader.getResource("a/b")).isNotNull();
    assertThat(loader.getResource("a/x")).isNull();
  }

  @Test
  void aConnectorIsFoundAsAFile() throws Exception {
    Path connector = Files.writeString(folder.resolve("__ds_jdbc_ra.rar"), "connector");
    ServerClassLoader loader = loader(jar("one.jar", Map.of("a.txt", bytes("text"))));
    assertThat(loader.getResource("__ds_jdbc_ra.rar")).isEqualTo(connector.toUri().toURL());
    assertThat(loader.getResource("__xa_jdbc_ra.rar")).isNull();
  }

  private ServerClassLoader loader(Path... jars) throws IOException {
    return new ServerClassLoader(folder, List.of(jars), NOTHING_OF_OURS);
  }

  private Path jar(String name, Map<String, byte[]> entries) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MULTI_RELEASE, "true");
    manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, "3.14");
    Path jar = folder.resolve(name);
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        out.putNextEntry(new JarEntry(entry.getKey()));
        out.write(entry.getValue());
      }
    }
    return jar;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String read(URL address) {
    try (InputStream in = address.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new AssertionError(address.toString(), broken);
    }
  }
}
