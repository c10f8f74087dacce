package vn.hieuhoc.deploy.demo;

import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Has a centre lay out a learning path; a learner is half-way, with one step recognised. */
final class LoadPaths {

  private static final String COMMUNE = "22489";
  private static final String LEARNER = "lan";
  private static final String PERSON = "thi-lan";

  private final Function<String, PortalApi> managerOf;
  private final Function<String, PortalApi> callerOf;
  private final DemoIds ids;

  /**
   * Prepares the step.
   *
   * @param managerOf the portal, called by the manager of a commune's centre
   * @param callerOf the portal, called by a user
   */
  LoadPaths(
      Function<String, PortalApi> managerOf, Function<String, PortalApi> callerOf, DemoIds ids) {
    this.managerOf = managerOf;
    this.callerOf = callerOf;
    this.ids = ids;
  }

  void load() {
    PortalApi manager = managerOf.apply(COMMUNE);
    UUID online = UUID.randomUUID();
    List<Body> steps =
        List.of(
            course("an-toan-so").and("id", online),
            course("nghe-nha-don-khach").and("after", true),
            Body.with("is", "any")
                .and("title", "Sống với làng xóm")
                .and(
                    "of",
                    List.of(
                        course("hoa-thuan-nghi-nhieu-chieu"), course("cung-nhau-hoc-suot-doi"))),
            Body.with("is", "external")
                .and("what", "Bình dân học vụ số")
                .and("issuer", "Cổng Bình dân học vụ số")
                .and("trust", "DOCUMENT_CHECKED")
                .and("after", true));
    UUID path =
        manager.create(
            "paths",
            Body.with("unit", ids.centre(COMMUNE))
                .and("title", "Từ bếp nhà đến đón khách xa")
                .and(
                    "about",
                    "Biết dùng điện thoại an toàn, biết tính toán khi làm dịch vụ, biết đón khách."
                        + " Học xong có thể tự mở nhà nghỉ nhỏ hoặc quầy hàng.")
                .and("audience", "Chị em muốn làm thêm tại nhà")
                .and(
                    "steps",
                    Body.with("v", 1).and("path", Body.with("is", "all").and("of", steps))));
    manager.post(
        "paths/" + path + "/publication",
        Body.with("seen", manager.get("paths/" + path + "/draft").getString("seen")).json());
    callerOf.apply(LEARNER).post("paths/" + path + "/learners", JsonValue.EMPTY_JSON_OBJECT);
    manager.upload(
        "paths/" + path + "/equivalences",
        Body.with("personNumber", ids.personNumber(PERSON))
            .and("reason", "Đã học lớp kỹ năng số của Hội Phụ nữ xã, có giấy chứng nhận")
            .and("step", online),
        "giay-chung-nhan.pdf",
        "application/pdf",
        BlankPage.PDF.getBytes(StandardCharsets.UTF_8));
  }

  private Body course(String key) {
    return Body.with("is", "course").and("course", ids.get(DemoIds.Kind.COURSE, key));
  }
}
