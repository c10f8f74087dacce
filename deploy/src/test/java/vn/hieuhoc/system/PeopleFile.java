package vn.hieuhoc.system;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A file of people as a clerk sends it. */
final class PeopleFile {

  static final String HEADER =
      "Họ và tên;Ngày sinh;Giới tính;Xã/phường;Ở từ ngày;Số định danh;Điện thoại;Việc làm\n";

  private PeopleFile() {}

  /** Rows of people who are told apart by their number. */
  static String people(int first, int last, String from) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(i -> person(i, from))
        .collect(Collectors.joining());
  }

  static String person(int i, String from) {
    return "Nguyễn Thị Số%c%c%c%c;%02d/%02d/%d;Nữ;22489;%s;056%d%02d%06d;09%08d;Nông dân\n"
        .formatted(
            'a' + i % 26,
            'a' + i / 26 % 26,
            'a' + i / 676 % 26,
            'a' + i / 17576 % 26,
            1 + i % 28,
            1 + i % 12,
            1950 + i % 40,
            from,
            1,
            50 + i % 40,
            i,
            10_000_000 + i);
  }
}
