package vn.hieuhoc.offering;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.material.FileRefused;
import vn.hieuhoc.material.UploadService;

/**
 * Makes the usual course of a village. What can be refused is looked at before a byte is taken in;
 * then everything, the material too, comes into being in one transaction or not at all.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class QuickCourseService {

  @Inject private QuickCourses courses;
  @Inject private UploadService uploadService;
  @Inject private Access access;

  /**
   * Makes the course of a material there is already. A draft is published with a course that
   * everybody may see.
   *
   * @return public id of the course
   */
  public UUID make(@Valid @NotNull QuickCourse quick) {
    access.requireAnywhere(Role.CENTRE_MANAGER);
    courses.check(quick, null);
    return courses.make(quick);
  }

  /**
   * Makes the course of a new file, which becomes a material of the same name; published when the
   * course is.
   *
   * @return public id of the course
   * @throws FileRefused when the file is none the portal takes
   */
  public UUID make(@Valid @NotNull QuickCourse quick, @NotNull InputStream bytes, String fileName)
      throws IOException {
    access.requireAnywhere(Role.CENTRE_MANAGER);
    courses.check(quick, fileName);
    return uploadService.bring(
        quick.course().unit(), bytes, fileName, file -> courses.make(quick, file));
  }
}
