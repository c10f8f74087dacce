package vn.hieuhoc.announcement;

import java.time.LocalDate;

/**
 * Something was announced or said in other words.
 *
 * @param announcementKey key of the announcement
 * @param startsOn the first day it is shown
 */
public record Announced(Long announcementKey, LocalDate startsOn) {}
