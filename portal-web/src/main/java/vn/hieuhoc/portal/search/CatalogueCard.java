package vn.hieuhoc.portal.search;

import vn.hieuhoc.material.MaterialFormat;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.portal.support.Words;
import vn.hieuhoc.search.CatalogueKind;
import vn.hieuhoc.search.CatalogueRow;
import vn.hieuhoc.search.MarkedText;
import vn.hieuhoc.search.SearchAnswer;

/**
 * A thing of the catalogue as pages show it: everything already in words.
 *
 * @param kind what it is, in words
 * @param icon picture
 * @param href address, at the passage when there is one
 * @param title title with the words marked
 * @param plainTitle title without marks
 * @param snippet passage with the words marked
 * @param facts how long, how many pages, where the passage is
 * @param sizeBytes how much there is to load, or null
 * @param origin who offers it, and under which terms
 * @param field programme field, 1 to 6
 */
public record CatalogueCard(
    String kind,
    String icon,
    String href,
    MarkedText title,
    String plainTitle,
    MarkedText snippet,
    String facts,
    Long sizeBytes,
    String origin,
    int field) {

  private static final String BETWEEN = " · ";

  static CatalogueCard of(SearchAnswer.Item item, Texts text) {
    CatalogueRow row = item.row();
    boolean material = row.kind() == CatalogueKind.MATERIAL;
    MaterialFormat format = material ? MaterialFormat.valueOf(row.format()) : null;
    String origin = item.unit() == null ? "" : item.unit().name();
    if (row.licence() != null) {
      origin += (origin.isEmpty() ? "" : BETWEEN) + row.licence();
    }
    return new CatalogueCard(
        text.get(material ? "word.format." + format.name() : "word.catalogue.COURSE"),
        material ? Words.materialIcon(format) : "book",
        href(item, material),
        item.hit().title(),
        row.title(),
        item.hit().snippet(),
        facts(item, format, text),
        row.sizeBytes(),
        origin,
        Math.max(1, row.field()));
  }

  private static String href(SearchAnswer.Item item, boolean material) {
    String id = item.row().id().toString();
    if (!material) {
      return "/khoa-hoc/" + id;
    }
    int place = item.hit().place();
    return "/hoc-lieu/" + id + (place > 0 ? "?cho=" + place + "#cho-" + place : "");
  }

  private static String facts(SearchAnswer.Item item, MaterialFormat format, Texts text) {
    CatalogueRow row = item.row();
    StringBuilder facts = new StringBuilder();
    if (row.parts() != null && item.hit().numbered()) {
      String key = "word.found-at." + format.place().name();
      append(facts, text.say(key, item.hit().place(), row.parts()));
    } else if (row.parts() != null) {
      String what = format == null ? "LESSON" : format.place().name();
      append(facts, text.say("word.places." + what, row.parts()));
    }
    if (row.minutes() != null) {
      append(facts, text.say("word.minutes", row.minutes()));
    }
    return facts.toString();
  }

  private static void append(StringBuilder facts, String fact) {
    facts.append(facts.isEmpty() ? "" : BETWEEN).append(fact);
  }
}
