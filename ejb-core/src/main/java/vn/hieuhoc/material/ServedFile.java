package vn.hieuhoc.material;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that may be handed to the caller.
 *
 * @param versionId public id of the version
 * @param materialId public id of the material
 * @param sha256 hash of its bytes
 * @param fileName name it is offered under
 * @param format what it is
 * @param sizeBytes size
 * @param createdAt when it was uploaded
 * @param isPublic true when everybody may have it
 */
public record ServedFile(
    UUID versionId,
    UUID materialId,
    String sha256,
    String fileName,
    MaterialFormat format,
    long sizeBytes,
    Instant createdAt,
    boolean isPublic) {}
