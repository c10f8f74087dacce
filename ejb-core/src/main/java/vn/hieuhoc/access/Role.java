package vn.hieuhoc.access;

/** What an account may do in the subtree of the unit at which it holds the role. */
public enum Role {
  /** Learns, and keeps an own record. */
  CITIZEN,
  /**
   * Head of a hamlet or of its association branch: helps people and gives the grassroots opinion.
   */
  HAMLET_HEAD,
  /** Runs sessions and takes attendance. */
  PRESENTER,
  /** Publishes materials, builds courses, plans sessions of a learning centre. */
  CENTRE_MANAGER,
  /** Commune Khuyến học staff and People's Committee: checks and decides cases. */
  COMMUNE_STAFF,
  /** Province Khuyến học staff: criteria sets, targets, programmes. */
  PROVINCE_STAFF,
  /** Units, accounts, audit; no business decisions. */
  ADMIN
}
