package vn.hieuhoc.announcement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import vn.hieuhoc.access.Role;

/**
 * What is to be announced.
 *
 * @param audience whom it is for
 * @param unit public id of the unit in whose name it is said; for a course its own unit counts
 * @param role the role that is meant, only with {@link Audience#ROLE}
 * @param course public id of the course, only with {@link Audience#COURSE}
 * @param title in one line
 * @param body plain words; empty lines make paragraphs, dashes make lists
 * @param importance how much it matters
 * @param startsOn the first day it is shown
 * @param endsOn the last day it is shown
 * @param byMail whether it also goes to those who take letters
 */
public record AnnouncementCommand(
    @NotNull Audience audience,
    UUID unit,
    Role role,
    UUID course,
    @NotBlank @Size(max = 200) String title,
    @NotBlank @Size(max = 5000) String body,
    @NotNull Importance importance,
    @NotNull LocalDate startsOn,
    @NotNull LocalDate endsOn,
    boolean byMail) {}
