package vn.hieuhoc.course;

import java.util.UUID;

/**
 * As much of a course as its player needs.
 *
 * @param key key; never leaves the server
 * @param id public id
 * @param title title
 * @param needsOthers true when other courses are to be taken before
 * @param ruled true when it is finished by a rule of its own
 */
public record CourseHead(Long key, UUID id, String title, boolean needsOthers, boolean ruled) {}
