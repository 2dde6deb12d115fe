package glowup.kiosk.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.source.Problem;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrinterSettingsReaderTest {
  private static final String PRINTER = "[printer]\nuri = \"ipps://printer.local/ipp/print\"\n";
  // Made with keytool, for a printer of this name that does not exist.
  private static final String PEM =
      """
      -----BEGIN CERTIFICATE-----
      MIIBnzCCASSgAwIBAgIIHTmvKKgS7l8wCgYIKoZIzj0EAwMwGDEWMBQGA1UEAxMN
      cHJpbnRlci5sb2NhbDAeFw0yNjExMjQxNTU1MDJaFw00NjExMTkxNTU1MDJaMBgx
      FjAUBgNVBAMTDXByaW50ZXIubG9jYWwwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAATp
      WkAlYvh5PnyKsPD4esleHGuSueSx+GEK+7pwBfscPNXYUhl431pidKe+6HmbnEhr
      DgYAKQ/Ut5LWb5d8DixxWO6CITmjp0ZQN4ZRgxa9QYQ56P3or8WFPU8Qkb72Owej
      OzA5MB0GA1UdDgQWBBRByaAAMryTBJGg+ov0jDW1TPshnjAYBgNVHREEETAPgg1w
      cmludGVyLmxvY2FsMAoGCCqGSM49BAMDA2kAMGYCMQCSoD67npA0OYDP9Raulroy
      PYKl0I6++Qm667seqPC09Q31pFFUTRUEFhmbpC+KPesCMQCVbZAi3NnQgLPdLHa5
      x4ZGm3ach3Xiuix+xLM4sHgNTgfLyV1SOjr9BWpmXHObwO8=
      -----END CERTIFICATE-----
      """;

  private final List<Problem> problems = new ArrayList<>();
  private final Path folder;

  PrinterSettingsReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aPrinterWithOnlyAnAddressPrintsOneSideInBlack() {
    assertEquals(
        new PrinterSettings(URI.create("ipps://printer.local/ipp/print"), false, false, List.of()),
        read(PRINTER));
    assertEquals(List.of(), problems);
  }

  @Test
  void bothSidesAndColourAreAskedForOnlyWhereTheyAreSet() {
    var printer = read(PRINTER + "two_sided = true\ncolour = true\n");

    assertTrue(printer.twoSided() && printer.colour());
    assertEquals(List.of(), problems);
  }

  @Test
  void aCertificateIsReadFromItsFile() {
    var printer = read(PRINTER + "certificate = \"" + file(PEM) + "\"\n");

    assertEquals(
        "CN=printer.local", printer.certificates().getFirst().getSubjectX500Principal().getName());
    assertEquals(List.of(), problems);
  }

  @ParameterizedTest
  @CsvSource({"'', the file is empty", "nonsense, this is no certificate"})
  void aFileThatIsNoCertificateIsSaidWithItsLineAndVouchesForNothing(String text, String said) {
    var file = file(text);
    var printer = read(PRINTER + "\ncertificate = \"" + file + "\"\n");

    assertEquals(List.of(), printer.certificates());
    assertTrue(only().startsWith(folder.resolve("clinic.toml") + ":4: "), only());
    assertTrue(only().contains("`printer.certificate`") && only().contains(said), only());
  }

  @Test
  void aFileThatIsNotThereIsSaidWithItsLine() {
    read(PRINTER + "certificate = \"" + folder.resolve("gone.pem") + "\"\n");

    assertTrue(only().contains(":3: "), only());
    assertTrue(only().contains("there is no such file"), only());
  }

  @Test
  void aCertificateForAPrinterThatDoesNotEncryptIsAMistake() {
    read("[printer]\nuri = \"ipp://printer.local\"\ncertificate = \"" + file(PEM) + "\"\n");

    assertTrue(only().contains(":3: `printer.certificate` is for an encrypted printer"), only());
  }

  private String only() {
    assertEquals(1, problems.size(), problems.toString());
    return problems.getFirst().toString();
  }

  private PrinterSettings read(String text) {
    var settings = new SettingsReader(problems::add).read(write("clinic.toml", text));
    return settings.printer().orElseThrow();
  }

  private Path file(String pem) {
    return write("printer.pem", pem);
  }

  private Path write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
