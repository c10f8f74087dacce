package vn.hieuhoc.access;

/**
 * A caller was refused: kept in the audit.
 *
 * @param accountId key of the account
 * @param unitId key of the unit that was out of reach, or null
 * @param roles the roles of which one would have been needed
 */
public record AccessRefused(Long accountId, Long unitId, String roles) {}
