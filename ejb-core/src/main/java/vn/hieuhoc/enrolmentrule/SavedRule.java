package vn.hieuhoc.enrolmentrule;

import java.io.Serializable;
import java.time.Instant;

/**
 * The rule of an offering.
 *
 * @param rule the rule, JSON
 * @param savedAt when it was saved
 * @param evaluatedAt when it was last seen to in full, or null
 */
public record SavedRule(String rule, Instant savedAt, Instant evaluatedAt)
    implements Serializable {}
