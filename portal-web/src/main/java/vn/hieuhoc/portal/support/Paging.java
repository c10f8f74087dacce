package vn.hieuhoc.portal.support;

import java.util.ArrayList;
import java.util.List;
import vn.hieuhoc.support.Page;

/** The links under a list: which page this is, how many there are, and the address of each. */
public final class Paging {

  /** The parameter of the address. */
  public static final String PARAMETER = "trang";

  private static final int AROUND = 2;

  private final int number;
  private final int last;
  private final String address;

  /**
   * @param page the page shown
   * @param address the address of the list with everything but the page, such as {@code
   *     /khoa-hoc?chu-de=so}
   */
  public Paging(Page<?> page, String address) {
    int size = page.request().size();
    this.number = page.request().first() / size + 1;
    this.last = (int) Math.max(1, (page.total() + size - 1) / size);
    this.address = address + (address.indexOf('?') < 0 ? "?" : "&") + PARAMETER + "=";
  }

  public int getNumber() {
    return number;
  }

  public int getLast() {
    return last;
  }

  /** The first, the last and those around this one; 0 stands for a gap. */
  public List<Integer> getNumbers() {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 1; i <= last; i++) {
      boolean near = Math.abs(i - number) <= AROUND;
      if (i == 1 || i == last || near) {
        numbers.add(i);
      } else if (!numbers.isEmpty() && numbers.get(numbers.size() - 1) != 0) {
        numbers.add(0);
      }
    }
    return numbers;
  }

  public String link(int page) {
    return address + page;
  }
}
