package vn.hieuhoc.api;

import jakarta.ws.rs.core.EntityPart;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.hieuhoc.support.Refused;

/** The parts of a form that brings a file. */
public final class Parts {

  private Parts() {}

  /**
   * The part with a name.
   *
   * @param parts as sent; null when there was no form at all
   * @throws Refused {@code material.part-missing} when there is none
   */
  public static EntityPart named(List<EntityPart> parts, String name) {
    return (parts == null ? List.<EntityPart>of() : parts)
        .stream()
            .filter(part -> name.equals(part.getName()))
            .findFirst()
            .orElseThrow(() -> Refused.of(name, "material.part-missing", name));
  }

  /** The name of a file; it travels as bytes of UTF-8 that some servers read as Latin letters. */
  public static String nameOf(EntityPart file) {
    String name = file.getFileName().orElse("");
    boolean misread = name.chars().allMatch(c -> c < 0x100) && name.chars().anyMatch(c -> c > 0x7f);
    if (!misread) {
      return name;
    }
    String again = new String(name.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    return again.indexOf('\uFFFD') >= 0 ? name : again;
  }
}
