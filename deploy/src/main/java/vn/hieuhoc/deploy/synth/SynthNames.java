package vn.hieuhoc.deploy.synth;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Full names as often as they occur: a third of all people is called Nguyễn, most women Thị and
 * many men Văn.
 */
final class SynthNames {

  private static final Weighted FAMILY =
      new Weighted(
          "Nguyễn 384,Trần 110,Lê 95,Phạm 70,Hoàng 30,Huỳnh 51,Phan 45,Vũ 20,Võ 39,Đặng 21,Bùi 20,"
              + "Đỗ 14,Hồ 13,Ngô 13,Dương 10,Lý 5,Đinh 8,Trương 15,Đoàn 8,Mai 6,Cao 6,Tạ 3,Châu 4,"
              + "Lưu 4,Hà 4,Tô 3,Trịnh 5,Thái 4,Lâm 5,Văn 3,Mấu 4,Bo_Bo 3,Cao_Ma 1,Chamaléa 3,Pi_Năng 3,"
              + "Katơr 3,Tà_Yên 2,Kiều 2,Quảng 2,Thạch 2,Đàng 2,Hứa 1,Tôn_Nữ 1,Tôn_Thất 1,Diệp 2,"
              + "Phùng 3,Quách 1,Từ 1,Vương 2,Lương 4,Đào 4,Chu 1,Tống 2,Kim 1,Sơn 1,Úc 1");

  private static final Weighted WOMEN_MIDDLE =
      new Weighted(
          "Thị 560,Thị_Thu 25,Thị_Kim 25,Thị_Ngọc 25,Thị_Minh 12,Thị_Thanh 22,Thị_Bích 12,Ngọc 40,"
              + "Thanh 25,Thị_Hồng 20,Thị_Mỹ 18,Kim 20,Thị_Mai 8,Bảo 15,Phương 14,Hoàng 10,Minh 14,"
              + "Thùy 12,Khánh 8,Diệu 8,Như 8,Gia 8,Quỳnh 7,Tường 4,Thị_Tuyết 8,Thảo 6,Hải 5");

  private static final Weighted MEN_MIDDLE =
      new Weighted(
          "Văn 380,Hữu 45,Đức 40,Minh 50,Quốc 45,Thanh 45,Công 25,Ngọc 35,Xuân 20,Đình 30,Thành 25,"
              + "Trọng 15,Bá 8,Hoàng 35,Anh 15,Gia 22,Duy 20,Tấn 25,Nhật 10,Quang 30,Trung 12,Tuấn 15,"
              + "Chí 12,Mạnh 8,Phước 10,Viết 6,Bảo 12,Thế 10,Việt 8,Khắc 6,Kim 8,Như 4");

  private static final Weighted WOMEN =
      new Weighted(
          "Hương 30,Hoa 24,Lan 28,Mai 22,Thảo 24,Linh 26,Trang 24,Hà 22,Hạnh 18,Hằng 18,Phương 26,"
              + "Thủy 20,Thúy 14,Nga 18,Loan 16,Dung 16,Yến 18,Nhung 12,Ngọc 18,Anh 22,Vân 18,Tuyết 12,"
              + "Hồng 16,Huệ 12,Liên 14,Oanh 10,Trinh 12,Trâm 12,Vy 14,Nhi 16,Ngân 14,Như 10,Quyên 10,"
              + "Bình 6,Cúc 8,Đào 6,Bông 4,Sen 4,Mận 4,Lý 6,Lệ 8,Kiều 6,Diễm 8,My 8,Thơ 5,Thu 10,Xuân 8,"
              + "Ánh 8,Tâm 10,Thắm 4,Tiên 8,Hiền 14,Hòa 8,Minh 6,Phượng 10,Phụng 4,Bích 6,Châu 8,Đường 1,"
              + "Khánh 5,Giang 6,Na 3,Nở 2,Lành 3,Chín 2,Bảy 2,Út 2,Sáu 2,Tư 2,Thi 3,Uyên 8,Vi 4,Hân 7");

  private static final Weighted MEN =
      new Weighted(
          "Hùng 28,Dũng 24,Tuấn 28,Minh 24,Long 18,Nam 16,Sơn 20,Hải 20,Thắng 18,Thành 22,Tùng 12,"
              + "Phong 16,Quân 14,Huy 22,Hoàng 20,Khoa 14,Kiên 10,Cường 16,Đạt 16,Đức 16,Trung 18,Tài 16,"
              + "Tâm 14,Tân 10,Bình 16,Phúc 18,Lộc 14,Thọ 6,Khang 14,Bảo 18,An 12,Anh 14,Hiếu 16,Nghĩa 12,"
              + "Trí 12,Tín 10,Dương 8,Giang 8,Hà 6,Lâm 10,Linh 6,Lợi 10,Mạnh 8,Nhân 12,Phát 14,Phước 12,"
              + "Quang 14,Quốc 10,Quý 8,Sang 10,Tấn 6,Thái 10,Thạch 3,Thiện 10,Thịnh 12,Tiến 14,Toàn 14,"
              + "Tú 10,Vinh 14,Vũ 14,Vương 5,Việt 10,Xuân 3,Hậu 10,Hòa 8,Duy 10,Khánh 12,Đông 5,Nam 6,"
              + "Ba 2,Bốn 1,Sáu 2,Bảy 2,Tám 2,Chín 2,Mười 2,Út 2,Điểu 1,Đăng 8,Khôi 8,Luân 4,Ngọc 4");

  private SynthNames() {}

  /** The name of a person: of a family, when it has one already. */
  static String of(SplittableRandom random, boolean woman, String family) {
    String middle = (woman ? WOMEN_MIDDLE : MEN_MIDDLE).next(random);
    String given = (woman ? WOMEN : MEN).next(random);
    return Normalizer.normalize(
        family + " " + (random.nextInt(100) < 6 ? "" : middle + " ") + given, Normalizer.Form.NFC);
  }

  static String family(SplittableRandom random) {
    return FAMILY.next(random);
  }

  /** Words drawn as often as their weights say. */
  private static final class Weighted {

    private final List<String> words = new ArrayList<>();
    private final int[] upTo;

    Weighted(String table) {
      String[] entries = table.split(",");
      upTo = new int[entries.length];
      int sum = 0;
      for (int i = 0; i < entries.length; i++) {
        String[] entry = entries[i].split(" ");
        words.add(entry[0].replace('_', ' '));
        sum += Integer.parseInt(entry[1]);
        upTo[i] = sum;
      }
    }

    String next(SplittableRandom random) {
      int drawn = random.nextInt(upTo[upTo.length - 1]);
      int place = java.util.Arrays.binarySearch(upTo, drawn + 1);
      return words.get(place < 0 ? -place - 1 : place);
    }
  }
}
