package vn.hieuhoc.account;

/**
 * A program that has shown its key and secret.
 *
 * @param accountId key of its account
 * @param userName its key as it sends it
 * @param displayName what it is called
 * @param maxTrust the highest trust its records may have, or null when nobody said
 * @param grant what it may do
 */
public record ProgramClient(
    Long accountId, String userName, String displayName, String maxTrust, ProgramGrant grant) {}
