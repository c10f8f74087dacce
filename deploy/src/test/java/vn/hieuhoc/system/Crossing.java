package vn.hieuhoc.system;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/**
 * One try to reach what lies behind the wall.
 *
 * @param way how
 * @param method of HTTP
 * @param address with every place filled
 * @param type of the body, or null
 * @param body what is sent, or null
 * @param refused whether it must be refused; else the answer may come, without a word about the
 *     village
 */
record Crossing(Way way, String method, String address, String type, String body, boolean refused) {

  /** The ways there are. */
  enum Way {
    PAGE_GET,
    PAGE_POST,
    REST_READ,
    REST_WRITE,
    LIST,
    DOWNLOAD,
    JOB
  }

  HttpResponse<String> tryAs(WallCaller who) {
    return who.caller().send(method, address, type, body);
  }

  /** Whether the answer is a refusal that the audit must have kept. */
  static boolean isRefusal(HttpResponse<String> answer) {
    return answer.statusCode() == 403 || answer.statusCode() == 404;
  }

  /** What is wrong with the answer; empty when the wall holds. */
  List<String> faults(HttpResponse<String> answer, List<String> foreign, long kept) {
    List<String> faults = new ArrayList<>();
    int status = answer.statusCode();
    if (refused && !isRefusal(answer)) {
      faults.add("answered " + status);
    }
    if (!refused && status >= 500) {
      faults.add("failed " + status);
    }
    if (isRefusal(answer) && kept == 0) {
      faults.add("refused with " + status + " but not audited");
    }
    foreign.stream()
        .filter(answer.body()::contains)
        .filter(word -> !address.contains(word) && (body == null || !body.contains(word)))
        .limit(2)
        .forEach(word -> faults.add("says " + word));
    return faults;
  }

  @Override
  public String toString() {
    return way + " " + method + " " + address;
  }
}
