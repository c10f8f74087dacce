package vn.hieuhoc.reading;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A material of the library that somebody began this year and has not read to its end.
 *
 * @param material public id of the material
 * @param title what it is called
 * @param place where the reader stopped, JSON, or null
 * @param savedAt when that was kept
 */
public record HalfRead(UUID material, String title, String place, Instant savedAt)
    implements Serializable {}
