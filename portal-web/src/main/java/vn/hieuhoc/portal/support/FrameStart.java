package vn.hieuhoc.portal.support;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.sql.Connection;

/**
 * Readies what stands under every page when the portal starts, and names the database.
 *
 * <p>The defaults of the data source stand here because the pool is made before the settings files
 * are read.
 *
 * <p>The pool of transactions is so large that each worker may hold one connection while a page is
 * drawn and take another for what must be kept whatever becomes of the page. What is looked up
 * before a transaction writes, holds or asks in SQL takes a connection of another pool for as long
 * as one question lasts: none is ever switched between the two, which costs a round trip each time.
 */
@DataSourceDefinition(
    name = "java:app/jdbc/hieuhoc",
    className = "vn.hieuhoc.portal.ops.PortalDataSource",
    url = "${MPCONFIG=hieuhoc.db.url:jdbc:mariadb://127.0.0.1:3306/hieuhoc}",
    user = "${MPCONFIG=hieuhoc.db.user:hieuhoc}",
    password = "${MPCONFIG=hieuhoc.db.password:hieuhoc}",
    isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
    minPoolSize = 4,
    maxPoolSize = 100,
    maxIdleTime = 300)
@DataSourceDefinition(
    name = "java:app/jdbc/hieuhoc-look",
    className = "vn.hieuhoc.portal.ops.PortalDataSource",
    url = "${MPCONFIG=hieuhoc.db.url:jdbc:mariadb://127.0.0.1:3306/hieuhoc}",
    user = "${MPCONFIG=hieuhoc.db.user:hieuhoc}",
    password = "${MPCONFIG=hieuhoc.db.password:hieuhoc}",
    isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
    minPoolSize = 4,
    maxPoolSize = 30,
    maxIdleTime = 300)
public class FrameStart implements ServletContextListener {

  @Override
  public void contextInitialized(ServletContextEvent event) {
    ServletContext context = event.getServletContext();
    context.setAttribute(Assets.ATTRIBUTE, new Assets(context, SourceViews.sourceFolder()));
    context
        .getServletRegistration("Faces")
        .addMapping(Addresses.servletPatterns().toArray(String[]::new));
  }
}
