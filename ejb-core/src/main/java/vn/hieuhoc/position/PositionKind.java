package vn.hieuhoc.position;

/** As what somebody serves. */
public enum PositionKind {
  /** Chủ tịch Hội. */
  CHAIR,
  /** Phó chủ tịch Hội. */
  VICE_CHAIR,
  /** Ủy viên ban chấp hành. */
  BOARD_MEMBER,
  /** Hội viên. */
  MEMBER,
  /** Chi hội trưởng. */
  BRANCH_HEAD,
  /** Trưởng thôn, tổ trưởng tổ dân phố. */
  HAMLET_HEAD,
  /** Giám đốc trung tâm học tập cộng đồng. */
  CENTRE_DIRECTOR,
  /** Phó giám đốc trung tâm học tập cộng đồng. */
  CENTRE_DEPUTY,
  /** Báo cáo viên. */
  PRESENTER
}
