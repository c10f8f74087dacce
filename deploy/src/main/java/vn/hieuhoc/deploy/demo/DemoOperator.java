package vn.hieuhoc.deploy.demo;

/** What the operator of a portal can do beside its interface, and the demo needs once. */
public interface DemoOperator {

  /** A token to call the portal as this user; it lasts no longer than a day. */
  String tokenOf(String user);

  /**
   * Takes statements into the ledger.
   *
   * @param lines one statement a line
   */
  void importRecords(String lines);
}
