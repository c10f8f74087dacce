package vn.hieuhoc.portal.material;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.hieuhoc.material.VersionRow;

/** Where files are served. */
public final class FileAddress {

  static final String BYTES = "/tep/";
  static final String CLEANED = "/trang/";

  private FileAddress() {}

  /** The bytes of a file, under its name. */
  public static String of(VersionRow file) {
    return of(file.id(), file.fileName());
  }

  static String of(UUID versionId, String fileName) {
    String name = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    return BYTES + versionId + "/" + name;
  }

  /** The cleaned form of an uploaded web page. */
  static String cleaned(UUID versionId) {
    return CLEANED + versionId;
  }
}
