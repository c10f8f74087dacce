package vn.hieuhoc.document;

import vn.hieuhoc.support.BusinessException;

/** A document is larger than the setting allows (HTTP 413). */
public class DocumentTooLarge extends BusinessException {

  private static final long serialVersionUID = 1L;

  DocumentTooLarge(String most) {
    super("document.too-large", most);
  }
}
