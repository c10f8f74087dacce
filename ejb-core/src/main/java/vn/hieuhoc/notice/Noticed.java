package vn.hieuhoc.notice;

/**
 * People were told of something in this transaction.
 *
 * @param people how many at the most
 */
public record Noticed(int people) {}
