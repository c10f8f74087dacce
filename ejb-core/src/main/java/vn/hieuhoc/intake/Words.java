package vn.hieuhoc.intake;

import java.util.HashMap;
import java.util.Map;
import vn.hieuhoc.collective.MemberRole;
import vn.hieuhoc.organisation.UnitKind;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.person.Gender;
import vn.hieuhoc.person.WorkingStatus;
import vn.hieuhoc.position.PositionKind;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.support.VietnameseText;

/**
 * The words by which people write what the register keeps as a constant; compared without marks.
 */
final class Words {

  static final Map<String, Gender> GENDER =
      words("nam|male|m=MALE;nữ|nu|female|f=FEMALE;khác|other=OTHER", Gender.class);
  static final Map<String, WorkingStatus> WORK =
      words(
          "nông dân|làm nông|nông nghiệp|lao động nông thôn|farmer=FARMER;"
              + "công nhân|lao động|người lao động|lao động tự do|thợ|worker=WORKER;"
              + "cán bộ|công chức|viên chức|cán bộ, công chức, viên chức|ccvc|cadre=CADRE;"
              + "nhân viên|staff=STAFF;học sinh|sinh viên|học sinh, sinh viên|hssv|student|pupil=STUDENT;"
              + "nghỉ hưu|hưu trí|hưu|retired=RETIRED;khác|other=OTHER;chưa rõ|không rõ|unknown=UNKNOWN",
          WorkingStatus.class);
  static final Map<String, MemberRole> ROLE =
      words(
          "chủ hộ|trưởng tộc|trưởng họ|head=HEAD;"
              + "thành viên|member|vợ|chồng|con|cháu|cha|mẹ|bố|ông|bà|anh|chị|em=MEMBER",
          MemberRole.class);
  static final Map<String, UnitLevel> MANAGED =
      words("tỉnh|cấp tỉnh|province=PROVINCE;xã|cấp xã|phường|commune=COMMUNE", UnitLevel.class);
  static final Map<String, UnitKind> HAMLET =
      words("thôn|làng|buôn=HAMLET;tổ dân phố|tdp|khu phố|tổ=RESIDENTIAL_GROUP", UnitKind.class);
  static final Map<String, UnitKind.Workplace> WORKPLACE =
      words(
          "cơ quan nhà nước|cơ quan|hành chính|ủy ban|ubnd|state agency=STATE_AGENCY;"
              + "trường|trường học|đơn vị sự nghiệp|sự nghiệp|bệnh viện|trạm y tế|school"
              + "=PUBLIC_SERVICE;doanh nghiệp|công ty|hợp tác xã|htx|cơ sở sản xuất|company"
              + "=ENTERPRISE;lực lượng vũ trang|quân đội|bộ đội|công an|army|police=ARMED_FORCES;"
              + "khác|tổ chức khác|tổ chức|đoàn thể|other=OTHER",
          UnitKind.Workplace.class);
  static final Map<String, PositionKind> POST =
      words(
          "chủ tịch|chủ tịch hội|chair=CHAIR;phó chủ tịch|phó chủ tịch hội|vice chair=VICE_CHAIR;"
              + "ủy viên|ủy viên ban chấp hành|uv bch|board member=BOARD_MEMBER;"
              + "hội viên|member=MEMBER;chi hội trưởng|branch head=BRANCH_HEAD;"
              + "trưởng thôn|tổ trưởng|tổ trưởng dân phố|tổ trưởng tổ dân phố|hamlet head=HAMLET_HEAD;"
              + "giám đốc|giám đốc trung tâm|director|centre director=CENTRE_DIRECTOR;"
              + "phó giám đốc|phó giám đốc trung tâm|deputy|centre deputy=CENTRE_DEPUTY;"
              + "báo cáo viên|presenter=PRESENTER",
          PositionKind.class);

  /** By whom learning elsewhere was checked, and so how far it can be relied upon. */
  static final Map<String, Trust> CHECKED =
      words(
          "tự khai|người học khai|self declared|self=SELF_DECLARED;"
              + "có người xác nhận|đã xác nhận|trưởng thôn xác nhận|confirmed=CONFIRMED;"
              + "đã xem giấy|đã xem chứng nhận|đã xem giấy tờ|nơi cấp gửi danh sách|đã kiểm tra giấy"
              + "|document checked|document=DOCUMENT_CHECKED",
          Trust.class);

  /** The groups titles are told apart by. */
  static final Map<String, String> GROUP =
      Map.of(
          "a", "A", "b", "B", "c", "C", "d", "D", "nhoma", "A", "nhomb", "B", "nhomc", "C", "nhomd",
          "D");

  private Words() {}

  private static <E extends Enum<E>> Map<String, E> words(String text, Class<E> type) {
    Map<String, E> words = new HashMap<>();
    for (E constant : type.getEnumConstants()) {
      words.put(plain(constant.name()), constant);
    }
    for (String entry : text.split(";")) {
      String[] sides = entry.split("=");
      for (E constant : type.getEnumConstants()) {
        if (constant.name().equals(sides[1])) {
          for (String word : sides[0].split("\\|")) {
            words.put(plain(word), constant);
          }
        }
      }
    }
    return Map.copyOf(words);
  }

  private static String plain(String word) {
    return VietnameseText.fold(word).replaceAll("[^a-z0-9]+", "");
  }
}
