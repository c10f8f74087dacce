package vn.hieuhoc.headcount;

import java.io.Serializable;
import java.time.LocalDate;
import vn.hieuhoc.gazetteer.Territory;

/**
 * What there was of a unit on a day.
 *
 * @param day the day
 * @param map on which map it was read
 * @param onMap whether the unit was on that map
 * @param people people who lived there
 * @param households households that stood there
 * @param clans clans whose council sat there
 * @param hamlets hamlets and residential groups
 */
public record Headcount(
    LocalDate day,
    Territory map,
    boolean onMap,
    long people,
    long households,
    long clans,
    long hamlets)
    implements Serializable {}
