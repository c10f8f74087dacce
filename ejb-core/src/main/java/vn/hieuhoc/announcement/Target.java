package vn.hieuhoc.announcement;

import vn.hieuhoc.access.Role;

/**
 * Whom an announcement is for, in keys.
 *
 * @param unitKey key of the unit in whose name it is said
 * @param placeKey key of the unit below which people or roles are meant
 * @param audience whom
 * @param role the role that is meant, or null
 * @param courseKey key of the course, or null
 * @param announcementKey key of the announcement that names its people; null before it is kept
 */
record Target(
    Long unitKey,
    Long placeKey,
    Audience audience,
    Role role,
    Long courseKey,
    Long announcementKey) {}
