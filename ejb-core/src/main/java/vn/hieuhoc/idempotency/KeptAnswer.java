package vn.hieuhoc.idempotency;

/**
 * What a call was answered.
 *
 * @param status the status
 * @param location where what was made is found, or null
 * @param body what was told, or null
 */
public record KeptAnswer(int status, String location, String body) {}
