package vn.hieuhoc.announcement;

import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody an announcement is for.
 *
 * @param name what the account is called
 * @param unitName where the person lives, or null
 * @param readAt when it was opened, or null
 */
public record ReaderRow(String name, String unitName, Instant readAt) implements Serializable {}
