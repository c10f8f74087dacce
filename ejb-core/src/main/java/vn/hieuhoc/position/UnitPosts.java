package vn.hieuhoc.position;

import java.time.LocalDate;
import java.util.List;
import vn.hieuhoc.organisation.UnitRow;

/**
 * Who serves a unit in which post.
 *
 * @param unit the unit
 * @param asOf the day
 * @param held posts held on the day
 * @param vacant posts of which the unit has one at a time and that nobody held on the day
 * @param coming posts that begin later
 * @param before posts that had ended by the day, the last ones first
 * @param kinds the posts a unit of its kind has
 * @param keeping whether the caller may appoint and end
 */
public record UnitPosts(
    UnitRow unit,
    LocalDate asOf,
    List<PositionRow> held,
    List<PositionKind> vacant,
    List<PositionRow> coming,
    List<PositionRow> before,
    List<PositionKind> kinds,
    boolean keeping) {}
