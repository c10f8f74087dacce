package vn.hieuhoc.collective;

/** What a member is to the household or clan. */
public enum MemberRole {
  /** Chủ hộ; trưởng tộc. */
  HEAD,
  /** Thành viên. */
  MEMBER
}
