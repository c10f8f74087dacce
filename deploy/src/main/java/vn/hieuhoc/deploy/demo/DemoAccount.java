package vn.hieuhoc.deploy.demo;

/**
 * An account of the demo, as it is told once after loading.
 *
 * @param who the person behind it
 * @param roles what the account may do, and where, in words
 */
public record DemoAccount(String who, String roles, String user, String password) {}
