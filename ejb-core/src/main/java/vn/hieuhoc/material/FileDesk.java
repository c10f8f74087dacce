package vn.hieuhoc.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.support.NotFound;

/** Decides, in a short transaction of its own, whether a file may be handed out. */
@ApplicationScoped
@Transactional
class FileDesk {

  private static final Role[] READERS = {
    Role.CENTRE_MANAGER, Role.PRESENTER, Role.COMMUNE_STAFF, Role.PROVINCE_STAFF
  };

  @Inject private MaterialRepository materials;
  @Inject private Access access;

  /** The current files of published materials for everybody, the others for staff in reach. */
  ServedFile file(UUID versionId) {
    MaterialVersion version =
        materials.version(versionId).orElseThrow(() -> new NotFound("file", versionId));
    Material material = version.material();
    boolean open =
        material.isPublished() && version.id().equals(material.currentVersionId())
            || access.may(material.unitId(), READERS);
    if (!open) {
      throw access.hide(material.unitId(), "file", versionId, READERS);
    }
    return new ServedFile(
        versionId,
        material.publicId(),
        version.sha256(),
        version.fileName(),
        version.format(),
        version.sizeBytes(),
        version.createdAt(),
        material.isPublished());
  }
}
