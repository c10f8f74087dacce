package vn.hieuhoc.document;

import vn.hieuhoc.support.BusinessException;

/** A document would be written over by a program that has not said which version it means (409). */
public class DocumentUnseen extends BusinessException {

  private static final long serialVersionUID = 1L;

  DocumentUnseen(String documentId) {
    super("document.unseen", documentId);
  }
}
