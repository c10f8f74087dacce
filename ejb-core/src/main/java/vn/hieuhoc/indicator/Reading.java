package vn.hieuhoc.indicator;

import java.time.LocalDate;
import vn.hieuhoc.gazetteer.Territory;

/**
 * How figures are read. Whatever is null is chosen sensibly: the year of the date, the last day of
 * the period or today, today's map.
 *
 * @param period code of the period: a year or one of the province's own
 * @param asOf the day on which titles, posts and homes are looked at
 * @param map on which map
 */
public record Reading(String period, LocalDate asOf, Territory map) {

  /** Today's map when none is chosen. */
  public Reading {
    map = map == null ? Territory.TODAY : map;
  }

  /** This year until today, on today's map. */
  public static final Reading NOW = new Reading(null, null, null);
}
