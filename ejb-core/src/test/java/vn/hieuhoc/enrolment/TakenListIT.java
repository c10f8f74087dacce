package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.Forbidden;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.manypeople.ManyPeopleService;
import vn.hieuhoc.manypeople.ManyPeopleService.Selection;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.PersonSearch;

/** People are taken away as a list: only of whom one sees, and the audit knows. */
class TakenListIT {

  @Test
  void whoIsOutOfSightIsNotOnTheListAndTheAuditKeepsThatItWasTaken() {
    Classroom.open(
        room -> {
          Long lan = room.person("Trần Thị Lan");
          Long far = room.elsewhere("Vũ Thị Mai");
          room.flush();
          ManyPeopleService service = room.get(ManyPeopleService.class);
          room.signIn(null, new HeldRole(Role.COMMUNE_STAFF, room.commune()));

          Selection ticked = new Selection(List.of(room.idOf(lan), room.idOf(far)), null);
          assertThat(service.taken(ticked))
              .extracting(PersonRow::fullName)
              .containsExactly("Trần Thị Lan");
          PersonSearch placed =
              new PersonSearch(null, room.idOfUnit(room.hamlet()), null, PersonSearch.Tab.ALL);
          assertThat(service.taken(new Selection(null, placed))).hasSize(1);
          PersonSearch nobody =
              new PersonSearch("Nguyễn Không Ai", null, null, PersonSearch.Tab.ALL);
          assertThat(service.taken(new Selection(null, nobody))).isEmpty();
          room.flush();
          List<?> kept =
              room.entityManager()
                  .createNativeQuery(
                      "select detail from audit_entry where action = 'person.take-list' order by id")
                  .getResultList();
          assertThat(kept.stream().map(String::valueOf).toList())
              .containsExactly("1 ticked", "1 ALL " + room.idOfUnit(room.hamlet()), "0 ALL null");

          room.as(lan);
          assertThatThrownBy(() -> service.taken(ticked)).isInstanceOf(Forbidden.class);
        });
  }
}
