package vn.hieuhoc.organisation;

/** What an act does to the map. */
public enum SuccessionKind {
  /** Nhập: several units go on in one. */
  MERGE,
  /** Chia, tách: one unit goes on in several. */
  SPLIT,
  /** Sắp xếp: mergers and splits by one and the same act. */
  REARRANGE,
  /** Đổi tên. */
  RENAME,
  /** Chuyển sang đơn vị cấp trên khác. */
  MOVE,
  /** Đổi mã. */
  RECODE;

  /** Whether the units stay themselves and only what is said of them changes. */
  public boolean keepsUnits() {
    return this == RENAME || this == MOVE || this == RECODE;
  }
}
