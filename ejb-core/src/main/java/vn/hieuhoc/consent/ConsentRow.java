package vn.hieuhoc.consent;

import java.io.Serializable;
import java.time.Instant;

/**
 * A consent as its giver sees it.
 *
 * @param key database key, for use between features
 * @param purpose what for
 * @param wording the text agreed to
 * @param language its language
 * @param givenAt when it was given
 * @param withdrawnAt when it was taken back, or null
 */
public record ConsentRow(
    Long key,
    ConsentPurpose purpose,
    String wording,
    String language,
    Instant givenAt,
    Instant withdrawnAt)
    implements Serializable {}
