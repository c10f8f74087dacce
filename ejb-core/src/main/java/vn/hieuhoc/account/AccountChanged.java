package vn.hieuhoc.account;

/**
 * An account was closed, opened again or given another password: what was believed of it counts no
 * more.
 */
public record AccountChanged(String userName) {}
