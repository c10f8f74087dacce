package vn.hieuhoc.sheet;

/**
 * A cell as it stands in a file.
 *
 * @param text its text; a date as {@code yyyy-MM-dd}, a number in plain digits
 * @param kind what the file says it is
 */
public record SheetCell(String text, Kind kind) {

  /** A cell in which nothing stands. */
  public static final SheetCell EMPTY = new SheetCell("", Kind.TEXT);

  /** What a file may say a cell is. */
  public enum Kind {
    TEXT,
    NUMBER,
    DATE,
    FORMULA,
    ERROR
  }

  /** A cell of text. */
  public static SheetCell of(String text) {
    return text == null || text.isBlank() ? EMPTY : new SheetCell(text, Kind.TEXT);
  }

  /** True when nothing stands in it. */
  public boolean isEmpty() {
    return kind != Kind.FORMULA && kind != Kind.ERROR && text.isBlank();
  }
}
