package vn.hieuhoc.lrs;

import jakarta.json.JsonObject;

/**
 * The program that reads.
 *
 * @param accountId key of its account
 * @param authority the agent that is kept as the authority of what it says
 * @param everything false when it may read only what it has sent itself
 */
public record StatementReader(long accountId, JsonObject authority, boolean everything) {}
