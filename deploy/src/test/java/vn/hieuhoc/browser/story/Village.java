package vn.hieuhoc.browser.story;

import static vn.hieuhoc.browser.story.Documents.docx;
import static vn.hieuhoc.browser.story.Documents.pdf;

import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The place of the story and what its people read: names, days and papers. */
final class Village {

  static final String COMMUNE = "Xã Vạn Ninh";
  static final String COMMUNE_CODE = "22489";
  static final String CENTRE_CODE = "TTHTCD-22489";
  static final String ASSOCIATION_CODE = "HKH-22489";
  static final String PROVINCE_CODE = "56";
  static final String HAMLET = "Thôn Phú Ân";
  static final String HAMLET_CODE = "THON-PHU-AN";

  static final String CITIZEN = "Trần Thị Bích Hợp";
  static final String NEIGHBOUR = "Lê Văn Tám";
  static final String GUEST = "Phạm Thị Út";
  static final String CADRE = "Nguyễn Văn Lộc";
  static final String SIGNER = "Đặng Hữu Phước";

  static final String PHONE_COURSE = "Dùng điện thoại thông minh cho an toàn";
  static final String CADRE_COURSE = "Khai thác và biên soạn tài liệu";
  static final String GUIDE = "Cẩm nang điện thoại an toàn";
  static final String FILM = "Xem cách đặt mã khóa màn hình";
  static final String TALK = "Chuyện cả nhà cùng học";

  /** It stands on the second page of the guide, and in no title or description. */
  static final String SENTENCE = "Người dùng mạng có trách nhiệm là một nét của công dân học tập.";

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  private Village() {}

  static LocalDate today() {
    return LocalDate.now(VIETNAM);
  }

  /** Today as it is typed. */
  static String day() {
    return DAY.format(today());
  }

  /** The first day of this map of communes, as it is typed. */
  static String mapDay() {
    return DAY.format(mapBegins());
  }

  static LocalDate mapBegins() {
    return LocalDate.of(2025, 7, 1);
  }

  static FilePayload guide() {
    return pdf(
        "cam-nang.pdf",
        List.of(
            List.of(
                "Cẩm nang điện thoại an toàn",
                "Đặt mã khóa cho máy, sáu chữ số trở lên.",
                "Không đọc mã xác nhận cho bất cứ ai gọi tới."),
            List.of("Khi lên mạng", "Đọc hết rồi mới chia sẻ tin.", SENTENCE)));
  }

  static FilePayload talk() {
    return docx(
        "ca-nha-cung-hoc.docx",
        List.of(
            "Buổi tối cả nhà tắt ti vi ba mươi phút để đọc sách.",
            "Ông bà kể chuyện, con cháu ghi lại thành tập."));
  }

  static FilePayload cadreNotes() {
    return docx(
        "khai-thac-bien-soan.docx",
        List.of(
            "Tìm tài liệu ở nơi có tên người chịu trách nhiệm.",
            "Viết lại bằng lời của xã mình, ghi rõ nguồn."));
  }

  /** It calls itself a document and is a program. */
  static FilePayload program() {
    byte[] bytes = new byte[512];
    bytes[0] = 'M';
    bytes[1] = 'Z';
    return new FilePayload("bai-giang.pdf", "application/pdf", bytes);
  }
}
