package vn.hieuhoc.portal.support;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The file that came with a form in one field, as far as a page must speak of it.
 *
 * @param name what its author calls it
 * @param empty whether there is nothing in it
 */
record SentFile(String name, boolean empty) {

  /** The file in this field of the form that was just sent; null when there is none. */
  static SentFile in(HttpServletRequest request, String field) {
    String type = request.getContentType();
    if (type == null || !type.startsWith("multipart/form-data")) {
      return null;
    }
    try {
      Part part = request.getPart(field);
      String name = part == null ? null : part.getSubmittedFileName();
      return name == null || name.isBlank() ? null : new SentFile(name, part.getSize() == 0);
    } catch (IOException brokenConnection) {
      throw new UncheckedIOException(brokenConnection);
    } catch (ServletException noForm) {
      return null;
    }
  }
}
