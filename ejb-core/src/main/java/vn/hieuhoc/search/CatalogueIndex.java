package vn.hieuhoc.search;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The index of the catalogue: a cache that can be thrown away and built again from the database and
 * the store. Implemented by the content module.
 */
public interface CatalogueIndex {

  /** Finds; never throws because of what was typed. */
  Found find(CatalogueQuery query);

  /** How the index is. */
  State state();

  /** Takes in what is to be known of a thing now, or forgets it. */
  void refresh(CatalogueKind kind, UUID id);

  /** Builds the index again from the sources, in the background; it goes on answering. */
  void rebuild();

  /** How far building it again has come. */
  Progress progress();

  /**
   * How far building the index again has come.
   *
   * @param running true while it is being built
   * @param done how many things have been taken in
   * @param entries how many things the index holds
   */
  record Progress(boolean running, long done, long entries) {}

  /**
   * What was found.
   *
   * @param total how many things match
   * @param hits those of the page asked for
   * @param counts how many would match under each value of a facet, by facet
   * @param closeness how literally the words were taken
   * @param meant the words, without marks, that were looked for instead of those typed, since these
   *     seem to be misspelt; null when they were looked for as they are
   */
  record Found(
      long total,
      List<Hit> hits,
      Map<Facet, Map<String, Long>> counts,
      Closeness closeness,
      String meant) {}

  /**
   * One hit.
   *
   * @param kind what it is
   * @param id public id
   * @param score how well it fits
   * @param title title with the words marked
   * @param snippet a passage with the words marked, or an empty text
   * @param place number of the page, slide, sheet, chapter or part with the passage, or 0
   * @param numbered true when that number is one readers know
   */
  record Hit(
      CatalogueKind kind,
      UUID id,
      float score,
      MarkedText title,
      MarkedText snippet,
      int place,
      boolean numbered) {}

  /** What hits are counted by. */
  enum Facet {
    /** Kind. */
    KIND,
    /** Topic code. */
    TOPIC,
    /** Key of the unit. */
    UNIT,
    /** Language code. */
    LANGUAGE,
    /** Format name. */
    FORMAT,
    /** Weight. */
    WEIGHT
  }

  /** How literally the words were taken. */
  enum Closeness {
    /** All words, near one another. */
    ALL,
    /** Most of the words. */
    MOST,
    /** Words that look alike. */
    ALIKE
  }

  /** How the index is. */
  enum State {
    /** Being opened: cannot answer. */
    OPENING,
    /** Answers, but is being built again and may miss things. */
    REBUILDING,
    /** Answers and is complete. */
    READY,
    /** Could not be opened. */
    FAILED;

    /** True when searches are answered. */
    public boolean answers() {
      return this == REBUILDING || this == READY;
    }
  }
}
