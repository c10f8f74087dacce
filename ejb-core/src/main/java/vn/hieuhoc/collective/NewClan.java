package vn.hieuhoc.collective;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A clan to be entered.
 *
 * @param name its name, such as {@code Họ Nguyễn Văn thôn Phú Hội}
 * @param unit public id of the unit where its council sits
 * @param from first day, or null for today
 * @param members who belongs to it
 */
public record NewClan(
    @NotBlank @Size(max = 200) String name,
    @NotNull UUID unit,
    LocalDate from,
    @NotNull @Size(max = 500) List<@Valid @NotNull NewMember> members) {}
