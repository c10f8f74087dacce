package vn.hieuhoc.deploy;

/** How to reach the portal's database. */
record DatabaseAddress(String url, String user, String password) {

  @Override
  public String toString() {
    return url;
  }
}
