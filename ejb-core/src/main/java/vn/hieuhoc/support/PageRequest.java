package vn.hieuhoc.support;

/**
 * Which rows of a list are wanted.
 *
 * @param first index of the first row, from 0
 * @param size how many rows at the most, 1 to 200
 */
public record PageRequest(int first, int size) {

  /** The most rows one page may hold. */
  public static final int LARGEST = 200;

  public PageRequest {
    if (first < 0) {
      throw new IllegalArgumentException("first must not be negative: " + first);
    }
    if (size < 1 || size > LARGEST) {
      throw new IllegalArgumentException("size must be 1 to " + LARGEST + ": " + size);
    }
  }

  /**
   * The page of the given number, from 1; numbers below 1 mean the first page, numbers beyond every
   * list an empty one.
   */
  public static PageRequest ofNumber(int number, int size) {
    long first = Math.max(0, number - 1L) * size;
    return new PageRequest((int) Math.min(first, Integer.MAX_VALUE - LARGEST), size);
  }
}
