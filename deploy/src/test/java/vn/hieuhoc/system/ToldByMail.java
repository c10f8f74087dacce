package vn.hieuhoc.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import vn.hieuhoc.deploy.StatementLog;

/**
 * Staff announce one thing after the other, and some people of the village take letters: each of
 * them is told each thing once at the most, whenever the power goes.
 */
final class ToldByMail {

  private static final Pattern MARK = Pattern.compile("tin-[0-9]+-het");
  private static final int TAKERS = 5;

  private final VillagePortal portal;
  private final Map<String, String> announced = new ConcurrentHashMap<>();

  /** Some people of the village take letters from now on. */
  ToldByMail(VillagePortal portal) {
    this.portal = portal;
    try (StatementLog database = StatementLog.of(portal.data())) {
      for (int i = 0; i < TAKERS; i++) {
        database.execute(
            portal
                .here()
                .fill(
                    "insert into hieuhoc.mail_preference (person_id, address, rhythm, language,"
                        + " consented_at, confirmed_at, changed_at) select id, 'nguoi"
                        + i
                        + "@thu.example', 'AT_ONCE', 'vi', utc_timestamp(6), utc_timestamp(6),"
                        + " utc_timestamp(6) from hieuhoc.person where public_id = '{person"
                        + i
                        + "}'"));
      }
    }
  }

  /** Announces the next thing. */
  boolean announce(Caller staff) {
    String mark = "tin-" + System.nanoTime() + "-het";
    String id =
        staff.made(
            "announcements",
            portal
                .here()
                .fill(
                    """
                    {"audience":"UNIT","unit":"{commune}","title":"%s","body":"Nội dung",
                     "importance":"USUAL","startsOn":"{today}","endsOn":"{today}","byMail":true}"""
                        .formatted(mark)));
    announced.put(id, mark);
    return true;
  }

  int announced() {
    return announced.size();
  }

  /** Everything announced is laid out for everybody who takes letters, and nobody got it twice. */
  void assertOnceEach(Letterbox letters) {
    assertThat(letters.told(MARK))
        .as("what was told to whom, and how often")
        .allSatisfy((told, times) -> assertThat(times).as(told).isEqualTo(1));
    try (StatementLog database = StatementLog.of(portal.data())) {
      database.awaitIdle();
      assertThat(
              database.number(
                  "select count(*) from hieuhoc.mail_outbox o where o.event_key in ('announcement:"
                      + String.join("','announcement:", announced.keySet())
                      + "')"))
          .as("things laid out for those who take letters")
          .isEqualTo((long) TAKERS * announced.size());
      String sent =
          database.text(
              "select coalesce(group_concat(distinct letter_id), '') from hieuhoc.mail_outbox"
                  + " where status = 'SENT'");
      if (!sent.isEmpty()) {
        assertThat(letters.ids()).as("letters said to be sent").contains(sent.split(","));
      }
    }
  }

  /** How many letters each of those who take them has got, all things together. */
  static int told(Letterbox letters) {
    return letters.told(MARK).size();
  }
}
