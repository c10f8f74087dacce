package vn.hieuhoc.position;

import java.util.List;
import vn.hieuhoc.organisation.UnitKind;

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
  PRESENTER;

  /** Whether a unit has one holder of it at a time. */
  boolean isSole() {
    return switch (this) {
      case CHAIR, BRANCH_HEAD, HAMLET_HEAD, CENTRE_DIRECTOR -> true;
      default -> false;
    };
  }

  /** The posts that a unit of this kind has; none for units that nobody serves in a post. */
  public static List<PositionKind> at(UnitKind unit) {
    return switch (unit) {
      case ASSOCIATION -> List.of(CHAIR, VICE_CHAIR, BOARD_MEMBER, MEMBER);
      case BRANCH -> List.of(BRANCH_HEAD, MEMBER);
      case LEARNING_CENTRE -> List.of(CENTRE_DIRECTOR, CENTRE_DEPUTY, PRESENTER);
      case HAMLET, RESIDENTIAL_GROUP -> List.of(HAMLET_HEAD, BRANCH_HEAD);
      default -> List.of();
    };
  }
}
