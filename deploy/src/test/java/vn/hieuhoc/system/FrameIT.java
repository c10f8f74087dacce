package vn.hieuhoc.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every public page keeps to, whatever it shows. */
@WholeApplication
class FrameIT {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/tim-kiem",
        "/khoa-hoc",
        "/hoc-lieu",
        "/lich",
        "/thong-ke",
        "/dang-ky",
        "/dang-nhap"
      })
  void publicPagesAnswerWithoutSignInAndWithoutInlineCode(String path, RunningPortal portal) {
    HttpResponse<String> answer = portal.get(path);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains(" lang=\"vi\"")
        .doesNotContain("<style")
        .doesNotContain(" style=\"");
    String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
    assertThat(policy)
        .contains("script-src 'self'")
        .doesNotContain("unsafe-inline")
        .doesNotContain("unsafe-eval");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().firstValue("Referrer-Policy")).isPresent();
  }

  @Test
  void anAddressNobodyHasIsADesignedNotFoundPage(RunningPortal portal) {
    HttpResponse<String> answer = portal.get("/khong-co-trang-nay");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body())
        .doesNotContain("Payara")
        .doesNotContain("Exception")
        .contains(" lang=\"vi\"");
  }

  /** A class that begins its quiz at once, through one client that would rather speak HTTP/2. */
  @Test
  void aHundredAndFiftyCallsAtOnceOfOneClientAreAllAnswered(RunningPortal portal) {
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
    HttpRequest request =
        HttpRequest.newBuilder(portal.base().resolve("/api/v1/topics"))
            .timeout(Duration.ofMinutes(1))
            .build();

    List<CompletableFuture<Integer>> answers =
        IntStream.range(0, 150)
            .mapToObj(
                i ->
                    client
                        .sendAsync(request, HttpResponse.BodyHandlers.ofString())
                        .thenApply(HttpResponse::statusCode))
            .toList();

    assertThat(answers.stream().map(CompletableFuture::join)).containsOnly(200);
  }

  @Test
  void viewsAreNotFoundUnderTheirFileNames(RunningPortal portal) {
    assertThat(portal.get("/home/home.xhtml").statusCode()).isEqualTo(404);
  }

  @Test
  void englishIsAChoiceThatIsRemembered(RunningPortal portal) {
    assertThat(portal.get("/?lang=en").body()).contains(" lang=\"en\"");
  }

  /** The rest of the form is as the page gave it: who sent it is known, and that it is ours. */
  @ParameterizedTest
  @ValueSource(strings = {"stateless", "abc", "1:2:3", ":"})
  void aFormWithAStateThatNoPageGaveHasExpired(String state, RunningPortal portal) {
    Caller admin = Caller.signedIn(portal.base(), "admin", RunningPortal.ADMIN_PASSWORD);
    String page = "/quan-ly/tai-khoan/moi";

    HttpResponse<String> answer = admin.submitted(page, state);

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("Trang mở đã lâu");
  }

  /**
   * Faces takes such an address for a form that was sent; a link on a foreign page could be one.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/dang-nhap?signin=signin&userName=admin&password=x&go=",
        "/dang-ky?register=register",
        "/toi/ho-so?profile=profile&phone=0900999888&save=",
        "/dang-xuat?out=out"
      })
  void anAddressThatLooksLikeASentFormChangesNothing(String form, RunningPortal portal) {
    HttpResponse<String> answer = portal.get(form + "&jakarta.faces.ViewState=stateless");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
  }
}
