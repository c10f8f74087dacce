package vn.hieuhoc.succession;

import java.util.List;
import vn.hieuhoc.support.Page;

/**
 * What waits in a holding unit.
 *
 * @param holding the holding unit and how much waits there
 * @param units hamlets, centres and workplaces, with how many people live there
 * @param people a page of the people who wait one by one, by given name
 * @param households households that wait one by one, at most 200
 * @param clans clans that wait one by one, at most 200
 * @param places where people may be placed: the targets and their hamlets, with the name of the
 *     commune in {@code more} for hamlets
 */
public record Waiting(
    HoldingRow holding,
    List<WaitingRow> units,
    Page<WaitingRow> people,
    List<WaitingRow> households,
    List<WaitingRow> clans,
    List<WaitingRow> places) {}
