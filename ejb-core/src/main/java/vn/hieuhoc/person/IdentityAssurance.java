package vn.hieuhoc.person;

/** How sure it is that the person is who the register says. Rising order. */
public enum IdentityAssurance {
  /** Said by the person. */
  SELF_DECLARED,
  /** Confirmed by the hamlet or commune. */
  CONFIRMED,
  /** Proved by signing in with VNeID at level 2. */
  VNEID
}
