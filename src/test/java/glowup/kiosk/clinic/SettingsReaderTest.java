package glowup.kiosk.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import glowup.kiosk.clinic.Hours.Span;
import glowup.kiosk.clinic.MailSettings.Login;
import glowup.kiosk.clinic.MailSettings.Security;
import glowup.kiosk.source.Problem;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {
  private final List<Problem> problems = new ArrayList<>();
  private final Path file;
  private final Path password;

  SettingsReaderTest(@TempDir Path folder) {
    file = folder.resolve("clinic.toml");
    password = folder.resolve("password");
  }

  @Test
  void everySettingIsRead() {
    secret("rw-------");
    var settings =
        read(
            """
            languages = ["fr", "en", "fr"]
            paper = "a4"
            show_drafts = false
            outbox = "/var/out"
            state = "/var/state"
            [clinic]
            name = "Skin & Co"
            logo = "skin"
            emergency_phone = "112"
            crisis_phone = "3114"
            desk_phone = "7"
            [colours.light]
            accent = "#123456"
            [times]
            idle = 180
            countdown = 25
            goodbye = 6
            staff = 11
            delivery = 90
            [printer]
            uri = "ipps://printer.local:8631/ipp/print"
            [mail]
            host = "smtp.example"
            port = 2465
            security = "tls"
            from = "kiosk@example.org"
            user = "kiosk"
            password_file = "%s"
            per_hour = 5
            attach_answers = true
            domains = ["clinic.example"]
            [desk]
            alert_mail = "desk@clinic.example"
            alert_print = true
            kiosk_name = "by the window"
            [speech]
            use = false
            command = "say --speed={speed} {language}"
            volume = 80
            voices.es = "es-419"
            [staff]
            pin_hash = "hash"
            shuffle_pad = true
            [hours]
            zone = "Europe/Paris"
            mon = "09:00-17:30"
            sun = "closed"
            """
                .formatted(password));
    assertEquals(List.of(), problems);
    assertEquals(
        new Settings(
            new Clinic("Skin & Co", "skin", "112", "3114", "7"),
            List.of("fr", "en"),
            Map.of("light", Map.of("accent", "#123456"), "dark", Map.of(), "contrast", Map.of()),
            new Times(seconds(180), seconds(25), seconds(6), seconds(11), seconds(90)),
            Paper.A4,
            false,
            false,
            Optional.of(new PrinterSettings(URI.create("ipps://printer.local:8631/ipp/print"))),
            Optional.of(
                new MailSettings(
                    "smtp.example",
                    2465,
                    Security.TLS,
                    "kiosk@example.org",
                    Optional.of(new Login("kiosk", "open sesame")),
                    Optional.empty(),
                    5,
                    true,
                    List.of("clinic.example"))),
            new DeskSettings(
                Optional.of("desk@clinic.example"), true, Optional.of("by the window")),
            new StaffSettings(Optional.of("hash"), true),
            new Hours(
                Map.of(
                    DayOfWeek.MONDAY,
                    List.of(new Span(LocalTime.of(9, 0), LocalTime.of(17, 30))),
                    DayOfWeek.SUNDAY,
                    List.of()),
                ZoneId.of("Europe/Paris")),
            new SpeechSettings(
                false, List.of("say", "--speed={speed}", "{language}"), Map.of("es", "es-419"), 80),
            Path.of("/var/out"),
            Path.of("/var/state")),
        settings);
  }

  @Test
  void anEmptyFileIsADemoWithEveryDefault() {
    var settings = read("");
    var defaults = SettingsReader.defaults();
    assertTrue(settings.demo());
    assertEquals(defaults.clinic(), settings.clinic());
    assertEquals(defaults.times(), settings.times());
    assertEquals(defaults.languages(), settings.languages());
    assertEquals(List.of(), problems);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          papr = "a4"                    | `papr` is not known here.
          paper = "A4"                   | `paper` is "A4"; it must be one of: a4, letter.
          languages = "en"               | `languages` must be a list, found text.
          show_drafts = "no"             | `show_drafts` must be true or false, found text.
          outbox = "a\\u0000b"           | `outbox` is
          clinic = "us"                  | `clinic` must be a table, found text.
          clinic.nmae = "us"             | `clinic.nmae` is not known here.
          colours.pink = {}              | `colours.pink` is not known here.
          colours.dark.ink = 5           | `colours.dark.ink` must be text, found a number.
          hours.mon = "9-17"             | `hours.mon` is "9-17": write "09:00-17:30"
          hours.mon = "17:00-09:00"      | `hours.mon` is "17:00-09:00": write "09:00-17:30"
          hours.monday = "closed"        | `hours.monday` is not known here.
          hours.zone = "Mars"            | `hours.zone` is "Mars":
          staff.pin = "123456"           | `staff.pin` is not known here.
          desk.alert_male = "a@b.example" | `desk.alert_male` is not known here.
          desk.alert_mail = "desk"       | `desk.alert_mail` is "desk": one email address
          desk.alert_mail = "a@b.example, c@d.example" | `desk.alert_mail` is
          desk.alert_mail = 5            | `desk.alert_mail` must be text, found a number.
          desk.alert_print = "yes"       | `desk.alert_print` must be true or false, found text.
          speech.command = "say {text}"  | `speech.command` is "say {text}": {text} is not known.
          speech.command = " "           | `speech.command` is " ": name a program
          speech.voices.en = 1           | `speech.voices.en` must be text, found a number.
          speech.volume = 19             | `speech.volume` is 19; it must be a whole number from 20
          speech.volume = 101            | `speech.volume` is 101; it must be a whole number from 20
          speech.vioce = "x"             | `speech.vioce` is not known here.
          desk = true                    | `desk` must be a table
          times.idel = 120               | `times.idel` is not known here.
          times.idle = 119               | `times.idle` is 119; it must be a whole number from 120
          times.idle = 86401             | `times.idle` is 86401; it must be a whole number from 120
          times.countdown = 19           | `times.countdown` is 19; it must be a whole number from 20
          times.goodbye = 4              | `times.goodbye` is 4; it must be a whole number from 5
          times.staff = 9                | `times.staff` is 9; it must be a whole number from 10
          times.delivery = 59            | `times.delivery` is 59; it must be a whole number from 60
          times.idle = 120.5             | `times.idle` is 120.5; it must be a whole number from 120
          times.idle = "long"            | `times.idle` must be a number, found text.
          """)
  void aSlipIsReportedWithItsLineAndHasTheDefault(String line, String message) {
    var settings = read("# Ours\n" + line + "\n");
    assertEquals(1, problems.size(), problems.toString());
    assertEquals(2, problems.getFirst().line(), problems.toString());
    assertTrue(problems.getFirst().message().startsWith(message), problems.toString());
    var defaults = SettingsReader.defaults();
    assertEquals(defaults.times(), settings.times());
    assertEquals(defaults.paper(), settings.paper());
    assertEquals(defaults.languages(), settings.languages());
    assertEquals(defaults.outbox(), settings.outbox());
    assertTrue(settings.showDrafts());
  }

  @Test
  void aCommandWithASlipIsNotReplacedByAnother() {
    assertFalse(read("speech.command = \"say {text}\"").speech().use());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "printer.uri = \"http://printer.local\"",
        "printer.uri = \"printer.local\"",
        "printer.uri = \"ipp:///ipp/print\"",
        "printer.uri = \"ipp://a b\"",
        "printer.uri = 5",
        "printer.url = \"ipp://printer.local\"",
        "printer = \"ipp://printer.local\"",
        "[printer]",
        "[mail]",
        "mail = \"smtp.example\"",
        "mail.host = \"smtp.example\"",
        "mail.from = \"kiosk@example.org\"",
        "not toml",
      })
  void whatIsNamedWronglyIsOffAndNeverADemo(String text) {
    var settings = read(text);
    assertFalse(problems.isEmpty());
    assertFalse(settings.demo());
    assertEquals(Optional.empty(), settings.printer());
    assertEquals(Optional.empty(), settings.mail());
  }

  @Test
  void aFileThatCannotBeReadIsNeverADemo() {
    var settings = new SettingsReader(problems::add).read(file);
    assertFalse(settings.demo());
    assertEquals(1, problems.size());
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

  private static Duration seconds(int seconds) {
    return Duration.ofSeconds(seconds);
  }
}
