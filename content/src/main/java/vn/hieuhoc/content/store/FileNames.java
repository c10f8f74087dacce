package vn.hieuhoc.content.store;

import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.hieuhoc.material.MaterialFormat;

/** Names of files as people give them, made safe to show and to offer for download. */
final class FileNames {

  private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cf}<>:\"|?*]+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");
  private static final int LONGEST = 150;

  private FileNames() {}

  /** The last part of a path in NFC, without control characters, never empty. */
  static String tidy(String fileName) {
    String name = fileName == null ? "" : fileName;
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    name = Normalizer.normalize(name, Normalizer.Form.NFC);
    name = SPACES.matcher(UNSAFE.matcher(name).replaceAll(" ")).replaceAll(" ").strip();
    while (name.startsWith(".")) {
      name = name.substring(1).strip();
    }
    if (name.length() > LONGEST) {
      int dot = name.lastIndexOf('.');
      String ending = dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
      name = name.substring(0, LONGEST - ending.length()).strip() + ending;
    }
    return name.isEmpty() ? "tep" : name;
  }

  /** The name with an ending of the format it truly has. */
  static String withEnding(String name, MaterialFormat format) {
    if (MaterialFormat.ofName(name).filter(promised -> promised == format).isPresent()) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 && name.length() - dot <= 6 ? name.substring(0, dot) : name;
    return stem + "." + format.extension();
  }
}
