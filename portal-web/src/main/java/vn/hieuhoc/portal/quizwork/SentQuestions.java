package vn.hieuhoc.portal.quizwork;

import jakarta.servlet.http.Part;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.hieuhoc.questionfile.QuestionFiles;
import vn.hieuhoc.questionfile.QuestionFormat;
import vn.hieuhoc.support.Refused;

/** A file of questions that was sent: read as what was chosen, else as what its name says it is. */
public final class SentQuestions {

  private Part file;
  private QuestionFormat format;
  private QuestionFormat readAs;

  /** What is done with the bytes of a file. */
  interface Reader<T> {

    T read(QuestionFormat format, InputStream bytes) throws IOException;
  }

  /**
   * Reads the file.
   *
   * @throws Refused {@code questionfile.empty} when none was sent, or nothing stands in it
   */
  <T> T read(Reader<T> reader) throws IOException {
    if (file == null || file.getSize() == 0) {
      throw Refused.of(
          "file", "questionfile.empty", file == null ? "" : file.getSubmittedFileName());
    }
    try (InputStream bytes = new BufferedInputStream(file.getInputStream())) {
      readAs = format == null ? QuestionFiles.guess(file.getSubmittedFileName(), bytes) : format;
      return reader.read(readAs, bytes);
    }
  }

  /** As what the file was read, or null. */
  public QuestionFormat getReadAs() {
    return readAs;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public QuestionFormat getFormat() {
    return format;
  }

  public void setFormat(QuestionFormat format) {
    this.format = format;
  }
}
