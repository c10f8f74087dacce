package vn.hieuhoc.support;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;

/**
 * Tells whether a transaction failed only because another one was quicker.
 *
 * <p>MariaDB says so by 1020 (record has changed since last read), 1062 (another has just taken the
 * same key), 1205 (waited too long for a lock) or 1213 (deadlock); the entities by their version; a
 * repository by an {@link OptimisticLockException} where both said the same under one key. Nothing
 * of such a transaction is left, so the same use case may simply be tried again, from outside the
 * transaction.
 */
public final class LostRace {

  private static final Set<Integer> CODES = Set.of(1020, 1062, 1205, 1213);
  private static final int DEEPEST = 30;

  private LostRace() {}

  /** True when the failure, or what caused it, is a lost race. */
  public static boolean in(Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
      if (cause instanceof OptimisticLockException
          || cause instanceof SQLException sql && CODES.contains(sql.getErrorCode())) {
        return true;
      }
    }
    return false;
  }
}
