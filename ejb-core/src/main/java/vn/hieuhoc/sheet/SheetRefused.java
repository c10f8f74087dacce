package vn.hieuhoc.sheet;

import vn.hieuhoc.support.Refused;

/** A file that cannot be brought in as it is. */
public class SheetRefused extends Refused {

  private static final long serialVersionUID = 1L;

  /**
   * @param code bundle key and REST code
   * @param arguments the values the sentence shows
   */
  public SheetRefused(String code, Object... arguments) {
    super(code, arguments);
  }

  @Override
  public String field() {
    return "file";
  }
}
