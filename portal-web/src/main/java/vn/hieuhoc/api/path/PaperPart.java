package vn.hieuhoc.api.path;

import jakarta.json.JsonException;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.api.Parts;
import vn.hieuhoc.api.WholeJson;
import vn.hieuhoc.equivalence.GiveEquivalence;
import vn.hieuhoc.support.Refused;

/** An equivalence as it is sent: a part {@code metadata} and a part {@code file}. */
final class PaperPart {

  private static final int LONGEST_METADATA = 1 << 16;
  private static final Jsonb JSON = JsonbBuilder.create();

  private PaperPart() {}

  /**
   * What is said of it.
   *
   * @param personNumber number of the person in the register
   * @param reason why
   * @param step public id of the step of a path; of a course it is left out
   */
  public record Metadata(String personNumber, String reason, UUID step) {

    GiveEquivalence command() {
      return new GiveEquivalence(personNumber, reason);
    }
  }

  static Metadata metadata(List<EntityPart> parts) throws IOException {
    byte[] text;
    try (InputStream in = Parts.named(parts, "metadata").getContent()) {
      text = in.readNBytes(LONGEST_METADATA);
    }
    try {
      WholeJson.require(text);
      Metadata said = JSON.fromJson(new String(text, StandardCharsets.UTF_8), Metadata.class);
      return said == null ? new Metadata(null, null, null) : said;
    } catch (JsonException | JsonbException unreadable) {
      throw Refused.of("metadata", "support.bad-json", "metadata");
    }
  }
}
