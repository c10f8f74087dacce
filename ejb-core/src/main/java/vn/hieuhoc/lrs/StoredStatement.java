package vn.hieuhoc.lrs;

import jakarta.json.JsonObject;
import java.time.Instant;

/**
 * A statement as kept.
 *
 * @param json the whole of it, with what a store sets
 * @param stored when it was stored
 */
public record StoredStatement(JsonObject json, Instant stored) {}
