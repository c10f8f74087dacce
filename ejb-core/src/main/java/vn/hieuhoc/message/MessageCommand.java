package vn.hieuhoc.message;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What chosen people are to be told.
 *
 * @param unit public id of the unit in whose name it is said
 * @param title in one line
 * @param body plain words; empty lines make paragraphs, dashes make lists
 * @param endsOn the last day it is shown
 * @param byMail whether it also goes to those who take letters
 */
public record MessageCommand(
    @NotNull UUID unit,
    @NotBlank @Size(max = 200) String title,
    @NotBlank @Size(max = 5000) String body,
    @NotNull LocalDate endsOn,
    boolean byMail) {}
