package vn.hieuhoc.idempotency;

/**
 * A call that may come again.
 *
 * @param accountId key of the account that calls
 * @param key what the caller names the call
 * @param request SHA-256 of what is asked, hexadecimal
 */
public record RepeatableCall(Long accountId, String key, String request) {}
