package vn.hieuhoc.outline;

import java.io.Serializable;
import java.time.Instant;

/**
 * A published version in a list.
 *
 * @param number which, from 1
 * @param at when it was published
 * @param by name of the account that did; null for one that was there before versions were kept
 * @param why the line that says why, or null
 * @param lessons how many lessons it has
 * @param finished how many people finished the course while they saw it
 * @param difference what is different from the version before
 */
public record OutlineVersionRow(
    int number,
    Instant at,
    String by,
    String why,
    int lessons,
    int finished,
    OutlineDifference difference)
    implements Serializable {}
