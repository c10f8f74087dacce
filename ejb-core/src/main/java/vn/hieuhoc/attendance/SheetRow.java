package vn.hieuhoc.attendance;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import vn.hieuhoc.material.MaterialFormat;

/**
 * A photo of a signed paper.
 *
 * @param id public id
 * @param sha256 hash of its bytes, under which the store keeps them
 * @param fileName what it was called
 * @param format what it is by content
 * @param sizeBytes how many bytes
 * @param keptAt when it was kept
 */
public record SheetRow(
    UUID id, String sha256, String fileName, MaterialFormat format, long sizeBytes, Instant keptAt)
    implements Serializable {}
