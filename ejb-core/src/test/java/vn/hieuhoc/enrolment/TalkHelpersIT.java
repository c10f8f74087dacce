package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.Forbidden;
import vn.hieuhoc.discussion.DiscussionService;
import vn.hieuhoc.discussion.ModerationService;
import vn.hieuhoc.discussion.NewQuestion;
import vn.hieuhoc.discussion.PostText;

/**
 * Who helps at a session may talk in the course; only who presents or manages keeps order there.
 */
class TalkHelpersIT {

  @Test
  void whoHelpsAtASessionTalksAlongAndWhoPresentsTooKeepsOrder() {
    Classroom.open(
        room -> {
          Long hai = room.person("Lê Hoàng Hải");
          UUID offering = room.meeting(5, room.now().plus(Duration.ofDays(3)));
          long session =
              ((Number)
                      room.entityManager()
                          .createNativeQuery("select max(id) from session")
                          .getSingleResult())
                  .longValue();
          room.entityManager()
              .createNativeQuery("insert into session_helper values (?1, ?2, 'ASSISTANT')")
              .setParameter(1, session)
              .setParameter(2, hai)
              .executeUpdate();
          room.as(room.person("Nguyễn Thị Lan"));
          room.enrol(offering);
          DiscussionService talk = room.get(DiscussionService.class);
          UUID question = talk.ask(room.course, new NewQuestion("Mã QR", "Ở đâu?", null));

          room.as(hai);
          UUID answer = talk.answer(question, new PostText(null, "Trên bảng"));
          ModerationService order = room.get(ModerationService.class);
          assertThatThrownBy(() -> order.hide(question, "Trùng")).isInstanceOf(Forbidden.class);
          assertThatThrownBy(() -> talk.mark(answer, true)).isInstanceOf(Forbidden.class);

          room.entityManager()
              .createNativeQuery("update session_helper set part = 'PRESENTER'")
              .executeUpdate();
          talk.mark(answer, true);
          order.hide(question, "Trùng");
        });
  }
}
