package vn.hieuhoc.document;

import vn.hieuhoc.support.BusinessException;

/** The document is not the version the program means (HTTP 412). */
public class DocumentChanged extends BusinessException {

  private static final long serialVersionUID = 1L;

  DocumentChanged(String documentId) {
    super("document.changed", documentId);
  }
}
