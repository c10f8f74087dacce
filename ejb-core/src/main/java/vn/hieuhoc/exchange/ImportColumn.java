package vn.hieuhoc.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import vn.hieuhoc.support.VietnameseText;

/**
 * A column that rows of a kind may have.
 *
 * @param code what programs call it
 * @param required whether a file must have it
 * @param secret whether faults show only the end of its values
 * @param names what people call it in Vietnamese, the usual name first
 * @param englishNames what people call it in English, the usual name first
 * @param example what may stand in it
 * @param help what it means, in Vietnamese
 * @param englishHelp what it means, in English
 */
public record ImportColumn(
    String code,
    boolean required,
    boolean secret,
    List<String> names,
    List<String> englishNames,
    String example,
    String help,
    String englishHelp)
    implements Serializable {

  private static final int PARTS = 7;
  private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]+");

  /** Its usual name. */
  public String name(boolean english) {
    return english ? englishNames.get(0) : names.get(0);
  }

  /** What it means. */
  public String meaning(boolean english) {
    return english ? englishHelp : help;
  }

  /** True when the text of a header is one of its names, marks or not. */
  boolean isCalled(String header) {
    String folded = plain(header);
    return folded.equals(plain(code))
        || names.stream().anyMatch(name -> plain(name).equals(folded))
        || englishNames.stream().anyMatch(name -> plain(name).equals(folded));
  }

  /** Letters and digits alone, folded: what people put between them differs. */
  static String plain(String header) {
    return SIGNS.matcher(VietnameseText.fold(header)).replaceAll("");
  }

  /** The columns of a kind, as the file {@code imports/<kind>.csv} has them. */
  public static List<ImportColumn> of(String kind) {
    try (InputStream in = ImportColumn.class.getResourceAsStream("/imports/" + kind + ".csv");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).map(ImportColumn::parse).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static ImportColumn parse(String line) {
    String[] parts = line.split(";", PARTS);
    return new ImportColumn(
        parts[0],
        parts[1].contains("required"),
        parts[1].contains("secret"),
        List.of(parts[2].split("\\|")),
        List.of(parts[3].split("\\|")),
        parts[4],
        parts[5],
        parts[6]);
  }
}
