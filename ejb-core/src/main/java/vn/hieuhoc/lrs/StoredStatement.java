package vn.hieuhoc.lrs;

import jakarta.json.JsonObject;
import java.time.Instant;
import vn.hieuhoc.record.RecordKeys;

/**
 * A statement as kept.
 *
 * @param key its key, which tells when it was stored
 * @param json the whole of it, with what a store sets
 * @param senderId key of the program that sent it, or null for the portal
 * @param length how long its text is
 */
public record StoredStatement(long key, JsonObject json, Long senderId, int length) {

  /** When it was stored. */
  public Instant stored() {
    return RecordKeys.momentOf(key);
  }
}
