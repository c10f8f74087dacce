package vn.hieuhoc.organisation;

/** A dated mark of a place that rules ask for. */
public enum Area {
  /** Vùng sâu, vùng xa, đặc biệt khó khăn: the lower threshold of the Learning Citizen title. */
  REMOTE
}
