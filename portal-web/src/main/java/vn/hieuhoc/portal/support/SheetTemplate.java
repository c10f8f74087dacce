package vn.hieuhoc.portal.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import vn.hieuhoc.exchange.ImportColumn;
import vn.hieuhoc.exchange.ImportResult;
import vn.hieuhoc.person.PartialDate;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.sheet.SheetWriter;

/** The workbooks that go out: lists, and those of imports to be filled in or corrected. */
@ApplicationScoped
public class SheetTemplate {

  /** Media type of a workbook. */
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject private SheetWriter writer;

  /** A workbook that is ready to be written. */
  @FunctionalInterface
  public interface Filled {

    /** Writes it; the stream stays open. */
    void write(OutputStream out) throws IOException;
  }

  /** The header to be filled in, an example of it, and what each column means. */
  public Filled of(String kind, List<ImportColumn> columns, Locale locale) {
    Texts texts = Texts.pages(locale);
    boolean english = locale.getLanguage().equals("en");
    List<String> header = columns.stream().map(column -> column.name(english)).toList();
    List<String> example = columns.stream().map(ImportColumn::example).toList();
    List<List<String>> meanings = new ArrayList<>();
    meanings.add(
        List.of(
            texts.say("exchange_import.template.column"),
            texts.say("exchange_import.template.needed"),
            texts.say("exchange_import.template.meaning"),
            texts.say("exchange_import.template.example")));
    for (ImportColumn column : columns) {
      meanings.add(
          List.of(
              column.name(english),
              column.required() ? texts.say("exchange_import.template.yes") : "",
              column.meaning(english),
              column.example()));
    }
    List<SheetWriter.Page> pages =
        List.of(
            page(texts.say("exchange_import.template.sheet"), List.of(header)),
            page(texts.say("exchange_import.template.example-sheet"), List.of(header, example)),
            page(texts.say("exchange_import.template.guide-sheet"), meanings));
    return out -> writer.write(out, pages);
  }

  /** A list, its first row the header. */
  public Filled of(String name, List<List<String>> rows) {
    return out -> writer.write(out, List.of(page(name, rows)));
  }

  /** The bad rows of an import, each with what is wrong with it. */
  public void writeResult(ImportResult result, Locale locale, OutputStream out) throws IOException {
    Texts texts = Texts.pages(locale);
    try (ImportResult.Rows rows =
        result.rows(
            texts.say("exchange_import.template.fault"),
            fault -> ErrorText.of(fault.code(), fault.arguments(), locale))) {
      writer.write(
          out, List.of(new SheetWriter.Page(texts.say("exchange_import.template.sheet"), rows)));
    }
  }

  /** People as a list shows them. */
  public Filled people(List<PersonRow> people, Locale locale) {
    Texts texts = Texts.pages(locale);
    List<List<String>> lines = new ArrayList<>();
    lines.add(
        List.of(
            texts.say("person_people.column.number"),
            texts.say("person_people.column.name"),
            texts.say("person_many.sheet.born"),
            texts.say("person_many.sheet.gender"),
            texts.say("person_people.column.home"),
            texts.say("person_many.sheet.commune"),
            texts.say("person_people.column.work")));
    for (PersonRow row : people) {
      lines.add(
          List.of(
              row.personNumber(),
              row.fullName(),
              row.birthDate() == null ? "" : born(row.birthDate()),
              row.gender() == null ? "" : texts.get("word.gender." + row.gender()),
              row.homeName() == null ? "" : row.homeName(),
              row.communeName() == null ? "" : row.communeName(),
              texts.get("word.working." + row.workingStatus())));
    }
    return of(texts.say("person_many.sheet.name"), lines);
  }

  /** As people here write a day of birth, as far as it is known. */
  private static String born(PartialDate date) {
    List<String> parts = new ArrayList<>(List.of(date.toString().split("-")));
    Collections.reverse(parts);
    return String.join("/", parts);
  }

  private static SheetWriter.Page page(String name, List<List<String>> rows) {
    Iterator<List<String>> each = rows.iterator();
    return new SheetWriter.Page(name, () -> each.hasNext() ? each.next() : null);
  }
}
