package vn.hieuhoc.material;

import vn.hieuhoc.support.Refused;

/** A file the portal does not take. The code says why; its sentence says what to do. */
public class FileRefused extends Refused {

  private static final long serialVersionUID = 1L;

  /**
   * @param code such as {@code material.file-encrypted}
   * @param arguments the values the sentence shows, the name of the file first
   */
  public FileRefused(String code, Object... arguments) {
    super(code, arguments);
  }

  @Override
  public String field() {
    return "file";
  }
}
