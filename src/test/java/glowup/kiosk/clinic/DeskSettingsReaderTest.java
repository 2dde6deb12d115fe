package glowup.kiosk.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.delivery.EmailAddress;
import glowup.kiosk.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskSettingsReaderTest {
  private static final String PRINTER = "[printer]\nuri = \"ipp://printer.local/ipp/print\"\n";
  private static final String MAIL =
      "[mail]\nhost = \"smtp.example\"\nfrom = \"kiosk@clinic.example\"\n";

  private final List<Problem> problems = new ArrayList<>();
  private final Path file;

  DeskSettingsReaderTest(@TempDir Path folder) {
    file = folder.resolve("clinic.toml");
  }

  @Test
  void aDeskThatIsNotNamedHasNoWay() {
    assertEquals(DeskSettings.none(), read(PRINTER + MAIL));
  }

  @Test
  void eachWayIsReadWhereItsPartIsThere() {
    assertEquals(
        new DeskSettings(Optional.of("desk@clinic.example"), true, Optional.of("by the window")),
        read(
            PRINTER
                + MAIL
                + """
                [desk]
                alert_print = true
                alert_mail = "desk@clinic.example"
                kiosk_name = " by the window "
                """));
    assertEquals(List.of(), problems);
  }

  @Test
  void mailWithoutAServerIsSaidWithItsLine() {
    read(PRINTER + "[desk]\nalert_mail = \"desk@clinic.example\"\n");

    assertEquals(
        file + ":4: `desk.alert_mail` needs a mail server. Add the table `[mail]`.", only());
  }

  @Test
  void aNoteWithoutAPrinterIsSaidWithItsLine() {
    read(MAIL + "[desk]\nalert_print = true\n");

    assertEquals(
        file + ":5: `desk.alert_print` needs a printer. Add the table `[printer]`.", only());
  }

  @Test
  void aFaultyServerIsSaidOnce() {
    read("[mail]\nhost = \"smtp.example\"\n[desk]\nalert_mail = \"desk@clinic.example\"\n");

    assertTrue(only().contains("`mail.from` is missing"), only());
  }

  @Test
  void aDemoNeedsNeither() {
    read("[desk]\nalert_mail = \"desk@clinic.example\"\nalert_print = true\n");

    assertEquals(List.of(), problems);
  }

  @Test
  void aNameThatWouldFillThePageIsRefused() {
    assertEquals(
        Optional.empty(), read("[desk]\nkiosk_name = \"" + "x".repeat(61) + "\"\n").kioskName());
    assertTrue(only().endsWith("at most 60 letters"), only());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"desk@clinic.example", "front-desk.2+kiosk@mail.clinic-7.example", "a@b.co"})
  void anAddressTakenHereIsOneThatAMessageCanGoTo(String address) {
    assertEquals(
        Optional.of(address), read("[desk]\nalert_mail = \"" + address + "\"\n").alertMail());
    assertTrue(EmailAddress.parse(address).isPresent());
  }

  private String only() {
    assertEquals(1, problems.size(), problems.toString());
    return problems.getFirst().toString();
  }

  private DeskSettings read(String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return new SettingsReader(problems::add).read(file).desk();
  }
}
