package vn.hieuhoc.deploy;

import picocli.CommandLine.IVersionProvider;

/** The version written into the manifest by the build. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Main.class.getPackage().getImplementationVersion();
    return new String[] {"Hiếu Học " + (version == null ? "-" : version)};
  }
}
