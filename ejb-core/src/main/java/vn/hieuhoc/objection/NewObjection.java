package vn.hieuhoc.objection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.hieuhoc.attendance.AttendanceStatus;

/**
 * Somebody says that a list is wrong about him.
 *
 * @param claimed what it should say
 * @param reason why
 */
public record NewObjection(
    @NotNull AttendanceStatus claimed, @NotBlank @Size(max = 1000) String reason) {}
