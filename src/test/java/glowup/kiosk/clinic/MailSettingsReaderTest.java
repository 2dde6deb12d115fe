package glowup.kiosk.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import glowup.kiosk.clinic.MailSettings.Login;
import glowup.kiosk.clinic.MailSettings.Security;
import glowup.kiosk.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailSettingsReaderTest {
  private static final String MAIL = "[mail]\nhost = \"smtp.example\"\nfrom = \"k@example.org\"\n";

  private final List<Problem> problems = new ArrayList<>();
  private final Path folder;
  private final Path file;
  private final Path password;

  MailSettingsReaderTest(@TempDir Path folder) {
    this.folder = folder;
    file = folder.resolve("clinic.toml");
    password = folder.resolve("password");
  }

  @ParameterizedTest
  @CsvSource({"starttls, 587", "tls, 465", "none, 587"})
  void theMailPortFollowsTheWayOfEncryption(String security, int port) {
    var mail = read(MAIL + "security = \"" + security + "\"").mail().orElseThrow();
    assertEquals(port, mail.port());
    assertEquals(Optional.empty(), mail.login());
    assertEquals(List.of(), problems);
  }

  @Test
  void aWrongWayOfEncryptionIsNeverNone() {
    var mail = read(MAIL + "security = \"off\"").mail().orElseThrow();
    assertEquals(Security.STARTTLS, mail.security());
    assertEquals(1, problems.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rwx------"})
  void aPasswordThatOthersCanReachIsRefusedAndMailIsOff(String rights) {
    secret(rights);
    var settings = read(MAIL + "user = \"kiosk\"\npassword_file = \"" + password + "\"");
    assertEquals(Optional.empty(), settings.mail());
    assertEquals(5, problems.getFirst().line());
    assertTrue(problems.getFirst().message().contains("Run `chmod 600`"), problems.toString());
    assertFalse(problems.toString().contains("sesame"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "user = \"kiosk\"",
        "password_file = \"password\"",
        "user = \"kiosk\"\npassword_file = \"gone\"",
        "user = \"kiosk\"\npassword_file = \"a\\u0000b\"",
      })
  void halfALoginIsReportedAndMailIsOff(String lines) {
    assertEquals(Optional.empty(), read(MAIL + lines).mail());
    assertEquals(1, problems.size(), problems.toString());
  }

  @Test
  void aFileThatIsNoPasswordIsRefusedAndMailIsOff() throws IOException {
    for (var wrong : List.of("", " \n", "open\nsesame")) {
      secret("rw-------");
      Files.writeString(password, wrong);
      refused(password.toString(), wrong.isBlank() ? "is empty" : "has several lines");
    }
    refused(folder.toString(), "is a folder");
  }

  @Test
  void aFileThatOthersCouldReplaceIsRefusedAndMailIsOff() throws IOException {
    secret("rw-------");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwx---"));
    refused(password.toString(), "Others can replace the file in " + folder.toRealPath());
  }

  @Test
  void whatALinkLeadsToMustBePrivate() throws IOException {
    secret("rw-r--r--");
    var link = Files.createSymbolicLink(file.resolveSibling("link"), password);
    refused(link.toString(), "Others can read " + password.toRealPath());
    secret("rw-------");
    var settings = read(MAIL + "user = \"kiosk\"\npassword_file = \"" + link + "\"");
    assertEquals("open sesame", settings.mail().orElseThrow().login().orElseThrow().password());
  }

  private void refused(String place, String why) {
    problems.clear();
    var settings = read(MAIL + "user = \"kiosk\"\npassword_file = \"" + place + "\"");
    assertEquals(Optional.empty(), settings.mail());
    assertEquals(5, problems.getFirst().line());
    assertTrue(problems.getFirst().message().contains(why), problems.toString());
    assertFalse(problems.toString().contains("sesame"));
  }

  @Test
  void aCertificateThatIsNoneIsReportedAndMailIsOff() throws IOException {
    var wrong = Files.writeString(file.resolveSibling("wrong.pem"), "not a certificate");
    var empty = Files.writeString(file.resolveSibling("empty.pem"), "");
    for (var place : List.of(wrong, empty, folder, file.resolveSibling("gone"))) {
      problems.clear();
      assertEquals(
          Optional.empty(), read(MAIL + "certificate = \"" + place + "\"").mail(), place::toString);
      assertEquals(1, problems.size(), problems.toString());
      assertEquals(4, problems.getFirst().line());
      assertTrue(problems.getFirst().message().contains("`mail.certificate`"));
    }
  }

  @Test
  void theKeysForWholeDomainsAreTheClinicsOrTheUsual() {
    assertEquals(MailSettings.USUAL_DOMAINS, read(MAIL).mail().orElseThrow().domains());
    assertEquals(
        List.of("a.example"),
        read(MAIL + "domains = [\"a.example\", \"a.example\"]").mail().orElseThrow().domains());
    assertEquals(List.of(), read(MAIL + "domains = []").mail().orElseThrow().domains());
    assertEquals(List.of(), problems);
  }

  @ParameterizedTest
  @ValueSource(strings = {"@gmail.com", "gmail", "Gmail.com", "a b.com", "", "-a.com"})
  void aDomainThatIsNoneIsReported(String domain) {
    var mail = read(MAIL + "domains = [\"" + domain + "\"]").mail().orElseThrow();
    assertEquals(List.of(), mail.domains());
    assertTrue(problems.getFirst().message().contains("`mail.domains`"), problems.toString());
  }

  @Test
  void thePasswordIsNowhereInWhatSettingsSayOfThemselves() {
    assertFalse(new Login("kiosk", "open sesame").toString().contains("sesame"));
  }

  private Settings read(String text) {
    write(file, text);
    return new SettingsReader(problems::add).read(file);
  }

  private void secret(String rights) {
    assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"));
    write(password, "open sesame\n");
    try {
      Files.setPosixFilePermissions(password, PosixFilePermissions.fromString(rights));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
