package vn.hieuhoc.container;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.test.impl.client.deployment.AnnotationDeploymentScenarioGenerator;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Starting the server takes longer than all tests in it: so it is started, and the portal deployed,
 * once.
 */
public class SharedDeploymentExtension implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    builder
        .override(
            DeploymentScenarioGenerator.class,
            AnnotationDeploymentScenarioGenerator.class,
            WholePortal.class)
        .override(
            DeployableContainer.class, PayaraMicroDeployableContainer.class, SharedServer.class);
  }
}
