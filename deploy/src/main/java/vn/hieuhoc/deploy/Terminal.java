package vn.hieuhoc.deploy;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What the operator sees and reads: answers on standard output, everything else on standard error,
 * always in UTF-8 whatever the locale of the machine says.
 */
@TerminalOutput
final class Terminal {

  private static final String BUNDLE = "vn.hieuhoc.deploy.terminal";

  private final PrintStream answers;
  private final PrintStream notes;
  private final ResourceBundle texts;

  Terminal(Settings settings) {
    answers =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    notes = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    texts =
        ResourceBundle.getBundle(
            BUNDLE,
            Locale.forLanguageTag(settings.text("hieuhoc.language", "vi")),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  ResourceBundle texts() {
    return texts;
  }

  /** The text of a key, with its values put in. */
  String text(String key, Object... values) {
    return new MessageFormat(texts.getString(key), texts.getLocale()).format(values);
  }

  /** What was asked for: one line on standard output. */
  void answer(String line) {
    answers.println(line);
  }

  /** Progress and explanations: one line on standard error. */
  void note(String line) {
    notes.println(line);
  }

  PrintWriter answers() {
    return new PrintWriter(answers, true, StandardCharsets.UTF_8);
  }

  PrintWriter notes() {
    return new PrintWriter(notes, true, StandardCharsets.UTF_8);
  }
}
