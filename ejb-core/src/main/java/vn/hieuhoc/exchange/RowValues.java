package vn.hieuhoc.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hieuhoc.sheet.Conversion;
import vn.hieuhoc.sheet.SheetCell;
import vn.hieuhoc.sheet.SheetRow;
import vn.hieuhoc.support.BusinessException;
import vn.hieuhoc.support.VietnameseText;

/** The cells of a row by what they mean, and what is found wrong with them while they are read. */
public final class RowValues {

  private static final int LONGEST_SHOWN = 200;
  private static final int SHOWN_OF_SECRETS = 4;
  private static final int LONGEST_NAME = 150;
  private static final List<String> NAMES = List.of("fullName", "name", "clan", "household");

  private final int number;
  private final Map<String, SheetCell> cells = new HashMap<>();
  private final Map<String, ImportColumn> columns = new HashMap<>();
  private final List<RowFault> faults = new ArrayList<>();
  private final List<RowFault> notes = new ArrayList<>();

  /**
   * @param conversion the old encoding the texts were converted from with consent, or null
   */
  RowValues(
      SheetRow row, List<ImportColumn> known, Map<String, Integer> mapping, Conversion conversion) {
    this.number = row.number();
    for (ImportColumn column : known) {
      columns.put(column.code(), column);
      Integer place = mapping.get(column.code());
      cells.put(column.code(), place == null ? SheetCell.EMPTY : row.at(place));
    }
    for (ImportColumn column : known) {
      SheetCell cell = cells.get(column.code());
      if (cell.kind() == SheetCell.Kind.FORMULA) {
        fault(column.code(), "import.cell-formula", cell.text());
      } else if (cell.kind() == SheetCell.Kind.ERROR) {
        fault(column.code(), "import.cell-error", cell.text());
      } else if (column.required() && cell.isEmpty()) {
        fault(column.code(), "import.cell-missing", column.names().get(0));
      }
    }
    if (conversion == null) {
      requireUnicode();
    }
  }

  /** A cell in an old encoding is no name, wherever in the file it stands. */
  private void requireUnicode() {
    cells.forEach(
        (column, cell) -> {
          if (cell.kind() == SheetCell.Kind.TEXT) {
            Conversion.ofCell(cell.text(), () -> cells.values().stream().map(SheetCell::text))
                .ifPresent(old -> fault(column, "import.cell-legacy", old.name()));
          }
        });
  }

  /** Its number in the file. */
  public int number() {
    return number;
  }

  /** The cell of a column. */
  public SheetCell cell(String column) {
    return cells.getOrDefault(column, SheetCell.EMPTY);
  }

  /** The text of a cell, tidied; null when there is none. */
  public String text(String column) {
    SheetCell cell = cell(column);
    return cell.kind() == SheetCell.Kind.FORMULA || cell.kind() == SheetCell.Kind.ERROR
        ? null
        : VietnameseText.tidyOrNull(cell.text());
  }

  /** The text of a cell that may be so long at most. */
  public String text(String column, int longest) {
    String text = text(column);
    if (text != null && text.length() > longest) {
      fault(column, "import.cell-long", text.length(), longest);
      return null;
    }
    return text;
  }

  /**
   * The digits of a number that begins with zeros, which spreadsheets drop when they take it for an
   * amount.
   */
  public String digits(String column, int length, int mostDropped) {
    String text = text(column);
    boolean shortened =
        text != null
            && cell(column).kind() == SheetCell.Kind.NUMBER
            && text.chars().allMatch(Character::isDigit)
            && text.length() < length
            && text.length() >= length - mostDropped;
    return shortened ? "0".repeat(length - text.length()) + text : text;
  }

  /** One of several words, compared without marks; null when there is none. */
  public <T> T word(String column, Map<String, T> words) {
    String text = text(column);
    if (text == null) {
      return null;
    }
    T meant = words.get(ImportColumn.plain(text));
    if (meant == null) {
      unknownWord(column);
    }
    return meant;
  }

  private void unknownWord(String column) {
    ImportColumn known = columns.get(column);
    fault(column, "import.cell-word", text(column), known.help());
  }

  /** Something is wrong with a cell. */
  public void fault(String column, String code, Object... arguments) {
    faults.add(new RowFault(who(), column, shown(column), code, List.of(arguments)));
  }

  /** The domain refuses a cell. */
  public void fault(String column, BusinessException refusal) {
    faults.add(RowFault.of(who(), column, shown(column), refusal));
  }

  /** Something about a cell is worth a look before the row goes in; the row is good. */
  public void note(String column, String code, Object... arguments) {
    notes.add(new RowFault(who(), column, shown(column), code, List.of(arguments)));
  }

  /** Whom or what the row speaks of: the name it gives, cut to what is shown of it. */
  private String who() {
    String name = NAMES.stream().map(this::text).filter(RowValues::isName).findFirst().orElse(null);
    return name == null || name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
  }

  /** A number in the column of names, by a slip, is nobody's name and perhaps a secret. */
  private static boolean isName(String text) {
    return text != null && text.chars().noneMatch(Character::isDigit);
  }

  /** What is worth a look. */
  public List<RowFault> notes() {
    return List.copyOf(notes);
  }

  /** True when something is wrong. */
  public boolean isBad() {
    return !faults.isEmpty();
  }

  /** What is wrong. */
  public List<RowFault> faults() {
    return List.copyOf(faults);
  }

  private String shown(String column) {
    ImportColumn known = columns.get(column);
    String text = cell(column).text();
    if (known == null || text.isEmpty()) {
      return null;
    }
    if (known.secret()) {
      return "…" + text.substring(Math.max(0, text.length() - SHOWN_OF_SECRETS));
    }
    return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) : text;
  }
}
