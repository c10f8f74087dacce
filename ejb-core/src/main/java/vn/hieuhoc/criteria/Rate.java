package vn.hieuhoc.criteria;

/**
 * A share among the members of a collective, such as the holders of a title among its adults.
 *
 * @param title the title counted when {@code of} is TITLE_HOLDERS
 */
public record Rate(Of of, Title title, Among among) {

  /** What is counted. */
  public enum Of {
    TITLE_HOLDERS
  }

  /** Of whom. */
  public enum Among {
    ADULTS,
    WORKERS,
    STAFF,
    MEMBERS,
    HOUSEHOLDS
  }
}
