package vn.hieuhoc.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * What is deployed for every test class: the portal as it was built, with the test classes of all
 * features in it. After the first class only an empty archive is described, since {@link
 * SharedServer} deploys once.
 */
public class WholePortal implements DeploymentScenarioGenerator {

  private static final String NAME = "ROOT.war";
  private static final List<String> OTHER_KINDS = List.of("system", "browser", "deploy");
  private static final AtomicBoolean DESCRIBED = new AtomicBoolean();

  @Override
  public List<DeploymentDescription> generate(TestClass testClass) {
    WebArchive archive =
        DESCRIBED.compareAndSet(false, true)
            ? portalWithTests()
            : ShrinkWrap.create(WebArchive.class, NAME);
    return List.of(new DeploymentDescription("portal", archive).shouldBeTestable(true));
  }

  private static WebArchive portalWithTests() {
    Path war = Path.of(System.getProperty("hieuhoc.test.war"));
    WebArchive archive =
        ShrinkWrap.create(ZipImporter.class, NAME).importFrom(war.toFile()).as(WebArchive.class);
    archive.addAsLibrary(jarOf(Assertions.class).toFile());
    Path classes = jarOf(WholePortal.class);
    try (Stream<Path> files = Files.walk(classes)) {
      files
          .filter(Files::isRegularFile)
          .map(classes::relativize)
          .filter(WholePortal::runsInside)
          .forEach(
              file ->
                  archive.addAsWebInfResource(classes.resolve(file).toFile(), "classes/" + file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return archive;
  }

  /**
   * Test classes and test resources of features; not those of the other kinds of tests, not this
   * frame's client side.
   */
  private static boolean runsInside(Path file) {
    return file.startsWith(Path.of("vn", "hieuhoc"))
        && file.getNameCount() > 3
        && !OTHER_KINDS.contains(file.getName(2).toString())
        && !(file.getName(2).toString().equals("container")
            && isClientSide(file.getFileName().toString()));
  }

  private static boolean isClientSide(String name) {
    return Stream.of("Shared", "WholePortal").anyMatch(name::startsWith);
  }

  private static Path jarOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
