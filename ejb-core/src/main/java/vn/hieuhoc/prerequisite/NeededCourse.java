package vn.hieuhoc.prerequisite;

import java.io.Serializable;
import java.util.UUID;

/**
 * A course one finishes before another.
 *
 * @param key database key, for use between features; never leaves the server
 * @param id public id
 * @param title what it is called
 * @param done whether the reader has finished it, or need not
 * @param equivalent whether what the reader has learnt elsewhere is taken for it
 */
public record NeededCourse(Long key, UUID id, String title, boolean done, boolean equivalent)
    implements Serializable {}
