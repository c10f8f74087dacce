package vn.hieuhoc.xapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hieuhoc.lrs.AttachmentFile;
import vn.hieuhoc.statement.StatementRefused;
import vn.hieuhoc.statement.XapiVersion;
import vn.hieuhoc.support.Json;
import vn.hieuhoc.support.StrictJson;

class SignaturesTest {

  private static final String PASSWORD = "bai-thu-chu-ky";
  private static final String HASH = "0".repeat(64);
  private static final KeyPair KEYS = keys();
  private static final JsonObject SAID =
      (JsonObject)
          StrictJson.read(
              "{\"id\":\"1f0a1f5c-7d4e-4b36-9a3b-2d4c8e1b0c11\",\"actor\":{\"mbox\":\"mailto:lan@example.vn\"},"
                  + "\"verb\":{\"id\":\"http://example.vn/v\"},\"object\":{\"id\":\"http://example.vn/o\"}}");

  @ParameterizedTest
  @CsvSource({"RS256, SHA256withRSA", "RS384, SHA384withRSA", "RS512, SHA512withRSA"})
  void aSignatureOfTheStatementIsTaken(String name, String algorithm) {
    assertThatCode(() -> require(SAID, jws(name, algorithm, SAID.toString())))
        .doesNotThrowAnyException();
  }

  @Test
  void whatAStoreSetsLaterNeedsNotBeSigned() {
    JsonObject without = Json.createObjectBuilder(SAID).remove("id").build();

    assertThatCode(() -> require(SAID, jws("RS256", "SHA256withRSA", without.toString())))
        .doesNotThrowAnyException();
  }

  @Test
  void whatIsFinerThanAHundredthOfASecondMakesNoDifference() {
    String said = SAID.toString();
    JsonObject took = took(said, "PT1M0.1237S");

    assertThatCode(
            () -> require(took, jws("RS256", "SHA256withRSA", took(said, "PT1M0.12S").toString())))
        .doesNotThrowAnyException();
    assertThatThrownBy(
            () -> require(took, jws("RS256", "SHA256withRSA", took(said, "PT1M0.13S").toString())))
        .hasMessageContaining("xapi.signature-of-other");
  }

  private static JsonObject took(String statement, String duration) {
    String result = ",\"result\":{\"duration\":\"" + duration + "\"}}";
    return (JsonObject) StrictJson.read(statement.substring(0, statement.length() - 1) + result);
  }

  @Test
  void aSignatureOfAnotherStatementIsRefused() {
    String other = SAID.toString().replace("lan@", "mai@");

    assertThatThrownBy(() -> require(SAID, jws("RS256", "SHA256withRSA", other)))
        .hasMessageContaining("xapi.signature-of-other");
  }

  @Test
  void otherAlgorithmsAndNoneAreRefused() {
    for (String name : List.of("HS256", "none", "ES256")) {
      assertThatThrownBy(() -> require(SAID, jws(name, "SHA256withRSA", SAID.toString())))
          .hasMessageContaining("xapi.signature-algorithm");
    }
  }

  @Test
  void whatIsNoSignatureIsRefused() {
    String payload = SAID.toString().replaceFirst("\"", "'");

    assertThatThrownBy(() -> require(SAID, jws("RS256", "SHA256withRSA", payload)))
        .hasMessageContaining("xapi.signature-broken");
    assertThatThrownBy(() -> require(SAID, "a.b")).hasMessageContaining("xapi.signature-broken");
    assertThatThrownBy(() -> require(SAID, "???.b.c"))
        .hasMessageContaining("xapi.signature-broken");
    assertThatThrownBy(
            () -> require(SAID, jws("RS256", "SHA256withRSA", SAID.toString(), "kein Zertifikat")))
        .hasMessageContaining("xapi.signature-broken");
  }

  /** What breaks the rules may be so made that comparing it never ends. */
  @Test
  void onlyWhatKeepsTheRulesIsCompared() {
    String scored = ",\"result\":{\"score\":{\"raw\":1e4000}}}";
    String said = SAID.toString();
    JsonObject broken = (JsonObject) StrictJson.read(said.substring(0, said.length() - 1) + scored);

    assertThatThrownBy(() -> require(SAID, jws("RS256", "SHA256withRSA", broken.toString())))
        .hasMessageContaining("xapi.signature-broken");
    assertThatThrownBy(() -> require(broken, jws("RS256", "SHA256withRSA", said)))
        .isInstanceOf(StatementRefused.class);
    assertThatThrownBy(
            () ->
                require(
                    SAID,
                    jws(
                        "RS256",
                        "SHA256withRSA",
                        said.substring(0, said.length() - 1) + scored.replace("4000", "99999999"))))
        .hasMessageContaining("xapi.signature-broken");
  }

  /** Two certificates made by the tool of the JDK: one of the signer, one of somebody else. */
  @Test
  void whereACertificateComesAlongTheSignatureIsItsOwn(@TempDir Path folder) throws Exception {
    KeyStore lan = made(folder.resolve("lan.p12"));
    KeyStore mai = made(folder.resolve("mai.p12"));

    String own = jws(lan, lan);
    assertThatCode(() -> require(SAID, own)).doesNotThrowAnyException();
    String borrowed = jws(lan, mai);
    assertThatThrownBy(() -> require(SAID, borrowed)).hasMessageContaining("xapi.signature-wrong");
  }

  private static KeyStore made(Path file) throws Exception {
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "key",
                "-keyalg",
                "RSA",
                "-dname",
                "CN=Lan",
                "-keystore",
                file.toString(),
                "-storepass",
                PASSWORD)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(keytool.waitFor()).isZero();
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream bytes = Files.newInputStream(file)) {
      store.load(bytes, PASSWORD.toCharArray());
    }
    return store;
  }

  private static String jws(KeyStore signer, KeyStore shown) throws Exception {
    String certificate =
        Base64.getEncoder().encodeToString(shown.getCertificate("key").getEncoded());
    PrivateKey key = (PrivateKey) signer.getKey("key", PASSWORD.toCharArray());
    return jws(key, "RS256", "SHA256withRSA", SAID.toString(), certificate);
  }

  @Test
  void itMustBeSaidToBeWhatItIsAndComeAlong() {
    JsonObject text = signed(SAID, "text/plain");
    assertThatThrownBy(() -> Signatures.require(List.of(text), Map.of(), XapiVersion.V1_0_3))
        .hasMessageContaining("xapi.signature-type");
    JsonObject alone = signed(SAID, "application/octet-stream");
    assertThatThrownBy(() -> Signatures.require(List.of(alone), Map.of(), XapiVersion.V1_0_3))
        .hasMessageContaining("xapi.attachment-missing");
  }

  private static void require(JsonObject statement, String jws) {
    byte[] content = jws.getBytes(StandardCharsets.UTF_8);
    Signatures.require(
        List.of(signed(statement, "application/octet-stream")),
        Map.of(HASH, new AttachmentFile(HASH, "application/octet-stream", content)),
        XapiVersion.V1_0_3);
  }

  private static JsonObject signed(JsonObject statement, String contentType) {
    JsonObject attachment =
        Json.createObjectBuilder()
            .add("usageType", "http://adlnet.gov/expapi/attachments/signature")
            .add("display", Json.createObjectBuilder().add("vi", "Chữ ký"))
            .add("contentType", contentType)
            .add("length", 700)
            .add("sha2", HASH)
            .build();
    JsonArrayBuilder attachments = Json.createArrayBuilder().add(attachment);
    return Json.createObjectBuilder(statement).add("attachments", attachments).build();
  }

  private static String jws(String name, String algorithm, String payload, String... chain) {
    return jws(KEYS.getPrivate(), name, algorithm, payload, chain);
  }

  private static String jws(
      PrivateKey key, String name, String algorithm, String payload, String... chain) {
    try {
      String x5c = chain.length == 0 ? "" : ",\"x5c\":[\"" + String.join("\",\"", chain) + "\"]";
      String said = encoded("{\"alg\":\"" + name + "\"" + x5c + "}") + "." + encoded(payload);
      Signature signature = Signature.getInstance(algorithm);
      signature.initSign(key);
      signature.update(said.getBytes(StandardCharsets.US_ASCII));
      return said + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    } catch (GeneralSecurityException everyJdkCan) {
      throw new IllegalStateException(everyJdkCan);
    }
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static KeyPair keys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException everyJdkCan) {
      throw new IllegalStateException(everyJdkCan);
    }
  }
}
