package vn.hieuhoc.container;

import fish.payara.arquillian.container.payara.managed.PayaraMicroContainerConfiguration;
import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.shrinkwrap.api.Archive;
import vn.hieuhoc.deploy.TestDatabase;

/**
 * Payara Micro with the portal on a database of its own, started for the first test class and
 * stopped after the last.
 */
public class SharedServer extends PayaraMicroDeployableContainer {

  private static final String LOOPBACK = "127.0.0.1";

  private PayaraMicroContainerConfiguration configuration;
  private TestDatabase database;
  private Archive<?> deployed;
  private ProtocolMetaData access;

  @Override
  public void setup(PayaraMicroContainerConfiguration given) {
    configuration = given;
    super.setup(given);
  }

  @Override
  public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
    if (access == null) {
      database = TestDatabase.start("in-the-container");
      configuration.setCmdOptions(
          "-Xmx640m -XX:+UseSerialGC -Duser.timezone=UTC "
              + database.settings().entrySet().stream()
                  .map(setting -> "-D" + setting.getKey() + "=" + setting.getValue())
                  .collect(Collectors.joining(" ")));
      configuration.setExtraMicroOptions(
          "--nohazelcast --prebootcommandfile " + database.loopbackOnly());
      deployed = archive;
      access = onLoopback(super.deploy(archive));
    }
    return access;
  }

  /** The deployment stays for the next test class. */
  @Override
  public void undeploy(Archive<?> archive) {
    // Undone in stop().
  }

  @Override
  public void stop() throws LifecycleException {
    try {
      if (deployed != null) {
        super.undeploy(deployed);
      }
    } catch (DeploymentException e) {
      throw new LifecycleException("The server did not stop", e);
    } finally {
      if (database != null) {
        database.close();
      }
    }
  }

  /** The server names the machine's outside address, at which it does not listen. */
  private static ProtocolMetaData onLoopback(ProtocolMetaData given) throws DeploymentException {
    ProtocolMetaData local = new ProtocolMetaData();
    for (HTTPContext context : given.getContexts(HTTPContext.class)) {
      if (context.getServlets().isEmpty()) {
        throw new DeploymentException("The portal was not deployed; the server says why above");
      }
      HTTPContext here = new HTTPContext(LOOPBACK, context.getPort());
      context.getServlets().forEach(here::add);
      local.addContext(here);
    }
    return local;
  }
}
