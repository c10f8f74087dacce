package vn.hieuhoc.prerequisite;

import java.io.Serializable;
import java.util.UUID;

/**
 * A course one finishes before another.
 *
 * @param key database key, for use between features; never leaves the server
 * @param id public id
 * @param title what it is called
 * @param done whether the reader has finished it, or is let in without
 */
public record NeededCourse(Long key, UUID id, String title, boolean done) implements Serializable {}
