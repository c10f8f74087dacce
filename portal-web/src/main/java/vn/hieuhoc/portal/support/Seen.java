package vn.hieuhoc.portal.support;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;

/**
 * What a form showed when it was opened, in a few signs: to tell whether others saved meanwhile.
 */
public final class Seen {

  private static final int BYTES = 12;

  private Seen() {}

  /** The signs of a record with all it holds, also what it keeps out of logs; empty for none. */
  public static String of(Object shown) {
    if (shown == null) {
      return "";
    }
    try {
      StringBuilder all = new StringBuilder();
      spell(shown, all);
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(all.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  private static void spell(Object value, StringBuilder all) {
    if (value instanceof Record row) {
      for (RecordComponent component : row.getClass().getRecordComponents()) {
        try {
          spell(component.getAccessor().invoke(row), all);
        } catch (ReflectiveOperationException hidden) {
          throw new IllegalArgumentException(component + " of " + row.getClass(), hidden);
        }
      }
    } else if (value instanceof Collection<?> many) {
      many.forEach(each -> spell(each, all));
    } else {
      all.append(value);
    }
    all.append('\n');
  }
}
