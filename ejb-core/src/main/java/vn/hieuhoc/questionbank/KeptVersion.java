package vn.hieuhoc.questionbank;

import java.time.Instant;

/**
 * A version of a question as it is kept, without what it asks.
 *
 * @param key key of the version
 * @param number 1, 2, 3 …
 * @param since from when on
 * @param by who wrote it, or null
 * @param answers how often it was answered in attempts that were handed in
 */
record KeptVersion(Long key, int number, Instant since, String by, long answers) {}
