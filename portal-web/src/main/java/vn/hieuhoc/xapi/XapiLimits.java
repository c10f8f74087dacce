package vn.hieuhoc.xapi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hieuhoc.support.ByteSize;

/** How much a program may send at once, and how often. */
@ApplicationScoped
public class XapiLimits {

  private static final double MILLIS_OF_A_MINUTE = 60_000;

  private final Map<Long, Bucket> buckets = new ConcurrentHashMap<>();

  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "hieuhoc.xapi.max-request-size", defaultValue = "10MB")
  private String maxRequestSize;

  @Inject
  @ConfigProperty(name = "hieuhoc.xapi.max-form-size", defaultValue = "64KB")
  private String maxFormSize;

  @Inject
  @ConfigProperty(name = "hieuhoc.xapi.max-statement-size", defaultValue = "512KB")
  private String maxStatementSize;

  @Inject
  @ConfigProperty(name = "hieuhoc.xapi.max-batch", defaultValue = "1000")
  private int maxBatch;

  @Inject
  @ConfigProperty(name = "hieuhoc.xapi.rate-per-minute", defaultValue = "60000")
  private int ratePerMinute;

  /** What is left for a program, filled up steadily. */
  private static final class Bucket {

    private double left;
    private long filledAt;

    Bucket(double left, long filledAt) {
      this.left = left;
      this.filledAt = filledAt;
    }

    /** Seconds to wait; 0 when the call may go on. */
    synchronized long take(double most, long now) {
      double perMilli = most / MILLIS_OF_A_MINUTE;
      left = Math.min(most, left + Math.max(0, now - filledAt) * perMilli);
      filledAt = now;
      if (left >= 1) {
        left--;
        return 0;
      }
      return (long) Math.ceil((1 - left) / perMilli / 1000);
    }
  }

  /**
   * Counts a call of a program.
   *
   * @throws XapiRefused when it calls more often than the setting allows
   */
  void count(Long accountId) {
    if (ratePerMinute <= 0) {
      return;
    }
    long now = now();
    long wait =
        buckets
            .computeIfAbsent(accountId, id -> new Bucket(ratePerMinute, now))
            .take(ratePerMinute, now);
    if (wait > 0) {
      throw XapiRefused.tooOften(ratePerMinute, wait);
    }
  }

  /** What time it is, in milliseconds since 1970. */
  long now() {
    return clock.millis();
  }

  long requestBytes() {
    return ByteSize.of(maxRequestSize);
  }

  /** The body of a call is larger than it may be. */
  XapiRefused requestTooLarge() {
    return XapiRefused.tooLarge("xapi.request-too-large", maxRequestSize);
  }

  /** A form that says itself who calls is read before anybody can know. */
  long formBytes() {
    return ByteSize.of(maxFormSize);
  }

  /** Such a form is larger than it may be. */
  XapiRefused formTooLarge() {
    return XapiRefused.tooLarge("xapi.form-too-large", maxFormSize);
  }

  long statementBytes() {
    return ByteSize.of(maxStatementSize);
  }

  /** A statement is larger than it may be. */
  XapiRefused statementTooLarge() {
    return XapiRefused.tooLarge("xapi.statement-too-large", maxStatementSize);
  }

  /** Demands that a batch has not too many statements. */
  void requireBatch(int statements) {
    if (statements > maxBatch) {
      throw XapiRefused.tooLarge("xapi.batch-too-large", maxBatch);
    }
  }
}
