package vn.hieuhoc.portal.support;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Readies what stands under every page when the portal starts. */
public class FrameStart implements ServletContextListener {

  @Inject
  @ConfigProperty(name = "hieuhoc.stage", defaultValue = "Production")
  private String stage;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    ServletContext context = event.getServletContext();
    context.setAttribute(Assets.ATTRIBUTE, new Assets(context, stage.equals("Development")));
    context
        .getServletRegistration("Faces")
        .addMapping(Addresses.servletPatterns().toArray(String[]::new));
  }
}
