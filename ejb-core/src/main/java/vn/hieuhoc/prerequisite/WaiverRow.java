package vn.hieuhoc.prerequisite;

import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody who may take a course without what it needs.
 *
 * @param name full name
 * @param reason why
 * @param givenAt when that was allowed
 */
public record WaiverRow(String name, String reason, Instant givenAt) implements Serializable {}
