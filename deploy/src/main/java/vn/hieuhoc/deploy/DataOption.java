package vn.hieuhoc.deploy;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/**
 * Which data folder a command means: the option, else the setting, else {@code data} beside the
 * checkout's deploy.
 */
final class DataOption {

  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
  private Path option;

  Path folder(Settings settings) {
    if (option != null) {
      return option;
    }
    return settings.find("hieuhoc.data").map(Path::of).orElseGet(DataOption::besideDeploy);
  }

  private static Path besideDeploy() {
    return checkout().resolve("data");
  }

  /**
   * The checkout, whose jar lies in {@code deploy/target}; for a jar copied elsewhere the working
   * folder.
   */
  static Path checkout() {
    Path target = Packed.executable().toAbsolutePath().getParent();
    boolean inCheckout =
        target != null
            && target.endsWith("deploy/target")
            && target.getParent().getParent() != null;
    return inCheckout ? target.getParent().getParent() : Path.of("");
  }
}
