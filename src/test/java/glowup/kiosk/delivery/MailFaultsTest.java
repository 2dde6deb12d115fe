package glowup.kiosk.delivery;

import static glowup.kiosk.delivery.ScriptedSmtpServer.DRIP;
import static glowup.kiosk.delivery.ScriptedSmtpServer.DROP;
import static glowup.kiosk.delivery.ScriptedSmtpServer.SILENCE;

import glowup.kiosk.app.VisitOnParts;
import glowup.kiosk.clinic.MailSettings;
import glowup.kiosk.clinic.MailSettings.Login;
import glowup.kiosk.clinic.MailSettings.Security;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * All that can go wrong with a mail server: what the visitor then reads, that the answers are still
 * there, that the page can be printed instead, and that nothing is left when the visit has ended.
 */
class MailFaultsTest {
  private static final InstantSource NOON =
      InstantSource.fixed(Instant.parse("2026-11-23T12:00:00Z"));
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofSeconds(1);

  private static final String SENT = "Your message is sent The mail server took it.";
  private static final String NOT = "Your message was not sent ";
  private static final String UNREACHABLE = NOT + "The mail server does not answer.";
  private static final String NOT_SAFE = NOT + "There is no safe connection to the mail server.";
  private static final String NOT_IN = NOT + "The mail server does not let this kiosk in.";
  private static final String LATER =
      NOT + "The mail server is busy. Please try again in a minute.";
  private static final String RULES = NOT + "The mail server's rules do not allow it.";
  private static final String UNKNOWN =
      NOT + "The mail server does not know this address. Please check each letter.";
  private static final String FULL = NOT + "The mailbox of this address is full.";
  private static final String LARGE = NOT + "The message is too large for the mail server.";
  private static final String TOO_LONG = NOT + "The mail server took too long, so we stopped.";
  private static final String NOBODY_KNOWS =
      "We cannot tell if it was sent The connection broke. Nobody can say whether your message will"
          + " arrive.";

  private static TestCertificate certificate;
  private static TestCertificate ofAnother;

  private final Path folder;

  MailFaultsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeAll
  static void makeCertificates(@TempDir Path folder) {
    certificate = new TestCertificate(folder, "localhost");
    ofAnother = new TestCertificate(folder, "other.example");
  }

  /** How a server fails and how the kiosk speaks to it. */
  private record Fault(
      String name,
      Map<String, String> script,
      Security security,
      Optional<Login> login,
      @Nullable SSLContext shown,
      Optional<Path> certificate,
      String reads) {

    /** What an unencrypted server on this machine says to one command. */
    static Fault at(String verb, String reply, String reads) {
      var script = new HashMap<>(Map.of(verb, reply));
      return new Fault(
          verb + " " + reply,
          script,
          Security.NONE,
          Optional.empty(),
          null,
          Optional.empty(),
          reads);
    }

    /** A server that offers encryption by a certificate, or none. */
    static Fault tls(
        String name, @Nullable SSLContext shown, Optional<Path> certificate, String reads) {
      return new Fault(
          name, Map.of(), Security.STARTTLS, Optional.empty(), shown, certificate, reads);
    }

    Fault and(String verb, String reply) {
      script.put(verb, reply);
      return this;
    }

    Fault with(Login given) {
      return new Fault(name, script, security, Optional.of(given), shown, certificate, reads);
    }

    boolean outlasts() {
      return script.containsValue(SILENCE) || script.containsValue(DRIP);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Fault> faults() {
    var pem = Optional.of(certificate.pem());
    return Stream.of(
        Fault.tls("offers no encryption", null, pem, NOT_SAFE),
        Fault.tls(
            "a certificate nobody vouches for", certificate.context(), Optional.empty(), NOT_SAFE),
        Fault.tls("the certificate in the settings", certificate.context(), pem, SENT),
        Fault.tls("another name", ofAnother.context(), Optional.of(ofAnother.pem()), NOT_SAFE),
        Fault.at("AUTH", "535 5.7.8 wrong", NOT_IN)
            .and("EHLO", "250-test\r\n250 AUTH PLAIN LOGIN")
            .with(new Login("kiosk", "wrong")),
        Fault.at("MAIL", "530 5.7.0 who are you", NOT_IN),
        Fault.at("CONNECT", "421 too busy", LATER),
        Fault.at("MAIL", "421 closing", LATER),
        Fault.at("RCPT", "450 4.2.0 greylisted", LATER),
        Fault.at("CONNECT", "550 no service", RULES),
        Fault.at("EHLO", "550 no", RULES).and("HELO", "550 no"),
        Fault.at("MAIL", "550 5.7.1 sender unknown here", RULES),
        Fault.at("RCPT", "550 5.1.1 no such user", UNKNOWN),
        Fault.at("RCPT", "550 5.7.1 relaying denied", RULES),
        Fault.at("DATA", "550 no", RULES),
        Fault.at(".", "550 5.6.0 no", RULES),
        Fault.at("RCPT", "552 5.2.2 mailbox full", FULL),
        Fault.at(".", "554 5.7.1 looks like spam", RULES),
        Fault.at("MAIL", "552 5.3.4 too big", LARGE),
        Fault.at(".", "552 5.3.4 too big", LARGE),
        Fault.at("CONNECT", DROP, UNREACHABLE),
        Fault.at("BODY", DROP, NOBODY_KNOWS),
        Fault.at(".", DROP, NOBODY_KNOWS),
        Fault.at("QUIT", DROP, SENT),
        Fault.at("QUIT", SILENCE, SENT),
        Fault.at("CONNECT", SILENCE, TOO_LONG),
        Fault.at("EHLO", SILENCE, TOO_LONG),
        Fault.at("MAIL", SILENCE, TOO_LONG),
        Fault.at("RCPT", SILENCE, TOO_LONG),
        Fault.at("DATA", SILENCE, TOO_LONG),
        Fault.at(".", SILENCE, TOO_LONG),
        Fault.at("CONNECT", DRIP, TOO_LONG),
        Fault.at("EHLO", DRIP, TOO_LONG));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aServerFails(Fault fault) throws IOException {
    try (var server = new ScriptedSmtpServer(fault.script(), fault.shown())) {
      assertHolds(fault, "localhost", server.port());
    }
  }

  @ParameterizedTest
  @MethodSource("nobody")
  void noServerIsThere(String host) throws IOException {
    int port;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    assertHolds(Fault.tls(host, null, Optional.empty(), UNREACHABLE), host, port);
  }

  static Stream<String> nobody() {
    return Stream.of("localhost", "nowhere.invalid");
  }

  private void assertHolds(Fault fault, String host, int port) throws IOException {
    var settings =
        new MailSettings(
            host,
            port,
            fault.security(),
            "kiosk@clinic.example",
            fault.login(),
            fault.certificate(),
            20,
            true,
            MailSettings.USUAL_DOMAINS);
    var mailer =
        new SmtpMailer(
            settings, Trust.with(fault.certificate()), NOON, fault.outlasts() ? SHORT : LONG);
    var printer = new OutboxFolder(folder.resolve("printed"), NOON);
    try (var visit = new VisitOnParts(folder, printer, mailer)) {
      visit.mail();
      visit.reads(fault.reads());
      visit.stillHasItsAnswers();
      visit.canPrintInstead();
      visit.startsFresh();
      visit.leavesNothing();
    }
  }
}
