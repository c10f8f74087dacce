package vn.hieuhoc.system;

/**
 * Somebody with several roles, none of which reaches the village whose things are asked for.
 *
 * @param name what the test calls the account
 * @param account public id of the account
 * @param caller how it calls
 * @param roles what it holds where, in words
 */
record WallCaller(String name, String account, Caller caller, String roles) {

  @Override
  public String toString() {
    return name + " " + roles;
  }
}
