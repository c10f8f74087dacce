package vn.hieuhoc.person;

/** How sure it is that the person is who the register says. Rising order. */
public enum IdentityAssurance {
  /** Said by the person. */
  SELF_DECLARED,
  /** Confirmed by the hamlet: its head, or who met the person at a session. */
  CONFIRMED_BY_HAMLET,
  /** Confirmed by the commune or the province. */
  CONFIRMED,
  /** Proved by signing in with VNeID at level 2. */
  VNEID
}
