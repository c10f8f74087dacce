package vn.hieuhoc.role;

/** How a dated role stands on a day. */
public enum RoleState {
  /** It is held. */
  NOW,
  /** It begins later. */
  TO_COME,
  /** It was held, or never came to be. */
  ENDED
}
