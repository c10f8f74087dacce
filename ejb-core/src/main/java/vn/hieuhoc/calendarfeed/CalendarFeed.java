package vn.hieuhoc.calendarfeed;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.offering.SessionRow;

/**
 * Sessions with how often each was changed.
 *
 * @param sessions the earliest first
 * @param changes how often a session was changed, by public id
 */
public record CalendarFeed(List<SessionRow> sessions, Map<UUID, Long> changes) {}
