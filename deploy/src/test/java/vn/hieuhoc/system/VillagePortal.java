package vn.hieuhoc.system;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.hieuhoc.deploy.PortalProcess;
import vn.hieuhoc.deploy.TestFolders;
import vn.hieuhoc.deploy.TestOperator;

/**
 * A portal in which two villages live, {@link #here()} with everything in it and {@link
 * #elsewhere()} with the people who must not see it. Nobody else uses it, so that what its database
 * does is what the test asked for.
 */
final class VillagePortal implements ExtensionContext.Store.CloseableResource, AutoCloseable {

  private static final String HERE = "22489";
  private static final String ELSEWHERE = "22366";

  private final boolean brief;
  private final Path data;
  private final Map<String, String> settings;
  private PortalProcess process;
  private TestOperator operator;
  private final Village here;
  private final Village elsewhere;

  private VillagePortal() {
    this("village", Map.of(), false);
  }

  /** One with settings of its own that no other test uses; whoever makes it closes it soon. */
  VillagePortal(String folder, Map<String, String> more) {
    this(folder, more, true);
  }

  private VillagePortal(String folder, Map<String, String> more, boolean brief) {
    this.brief = brief;
    data = TestFolders.fresh(folder);
    settings = new HashMap<>(more);
    settings.put("hieuhoc.admin.password", RunningPortal.ADMIN_PASSWORD);
    start();
    try {
      here = Village.full(base(), operator, HERE, "aa");
      elsewhere = Village.small(base(), operator, ELSEWHERE, "bb");
    } catch (RuntimeException | AssertionError e) {
      close();
      throw e;
    }
  }

  private void start() {
    process = brief ? PortalProcess.briefly(data, settings) : PortalProcess.run(data, settings);
    process.awaitReady();
    operator = new TestOperator(process.base(), data);
  }

  URI base() {
    return process.base();
  }

  TestOperator operator() {
    return operator;
  }

  Path data() {
    return data;
  }

  Village here() {
    return here;
  }

  Village elsewhere() {
    return elsewhere;
  }

  /** Ends the portal and its database as a power cut does. */
  void powerGoes() {
    process.powerGoes(data);
  }

  /** Starts it again on the same folder. */
  void startAgain() {
    start();
    here.movedTo(base(), operator);
    elsewhere.movedTo(base(), operator);
  }

  @Override
  public void close() {
    process.close();
  }

  /** Hands the one portal to test methods. */
  static final class Provider implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == VillagePortal.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(ExtensionContext.Namespace.GLOBAL)
          .getOrComputeIfAbsent(
              VillagePortal.class, type -> new VillagePortal(), VillagePortal.class);
    }
  }
}
