package vn.hieuhoc.organisation;

/** What sort of unit it is, as the law names it. */
public enum UnitKind {
  /** Tỉnh. */
  PROVINCE,
  /** Thành phố thuộc tỉnh, history. */
  CITY,
  /** Thị xã, history. */
  TOWN,
  /** Huyện, history. */
  DISTRICT,
  /** Phường. */
  WARD,
  /** Xã. */
  COMMUNE,
  /** Thị trấn, history. */
  TOWNSHIP,
  /** Đặc khu. */
  SPECIAL_ZONE,
  /** Thôn. */
  HAMLET,
  /** Tổ dân phố. */
  RESIDENTIAL_GROUP,
  /** Chờ xếp: holds what a split unit left, until somebody says where it belongs. */
  TO_BE_PLACED,
  /** Hội Khuyến học of a province or commune. */
  ASSOCIATION,
  /** Chi hội khuyến học of a hamlet. */
  BRANCH,
  /** Trung tâm học tập cộng đồng. */
  LEARNING_CENTRE,
  /** Cơ quan, trường, doanh nghiệp. */
  WORKPLACE;

  /** What sort of workplace it is. */
  public enum Workplace {
    /** Cơ quan nhà nước. */
    STATE_AGENCY,
    /** Đơn vị sự nghiệp: trường học, trạm y tế. */
    PUBLIC_SERVICE,
    /** Doanh nghiệp, hợp tác xã. */
    ENTERPRISE,
    /** Lực lượng vũ trang. */
    ARMED_FORCES,
    /** Tổ chức khác. */
    OTHER
  }
}
