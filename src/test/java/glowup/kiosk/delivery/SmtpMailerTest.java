package glowup.kiosk.delivery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import glowup.kiosk.clinic.MailSettings;
import glowup.kiosk.clinic.MailSettings.Login;
import glowup.kiosk.clinic.MailSettings.Security;
import glowup.kiosk.delivery.OutgoingMail.Attachment;
import jakarta.mail.internet.MimeMultipart;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpMailerTest {
  private static final InstantSource NOON =
      InstantSource.fixed(Instant.parse("2026-11-23T12:00:00Z"));
  private static final byte[] PDF = "%PDF-1.7 test".getBytes(StandardCharsets.US_ASCII);
  private static final OutgoingMail MAIL =
      new OutgoingMail(
          new EmailAddress("visitor@example.org"),
          "Your page",
          "Grüße, سلام",
          List.of(Attachment.pdf("summary.pdf", PDF)));

  private static TestCertificate certificate;
  private static GreenMail greenMail;

  @BeforeAll
  static void startServer() {
    certificate = TestCertificate.ofGreenMail();
    greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
    greenMail.setUser("kiosk", "right");
    greenMail.start();
  }

  @AfterAll
  static void stopServer() {
    greenMail.stop();
  }

  @Test
  void aMessageArrivesWithItsPageAttached() throws Exception {
    greenMail.purgeEmailFromAllMailboxes();

    assertEquals(
        new MailState.Sent(), toGreenMail(certificate.context(), Optional.empty()).send(MAIL));

    var message = greenMail.getReceivedMessages()[0];
    assertEquals("Your page", message.getSubject());
    assertEquals("visitor@example.org", message.getAllRecipients()[0].toString());
    assertEquals(Instant.parse("2026-11-23T12:00:00Z"), message.getSentDate().toInstant());
    assertTrue(message.getMessageID().endsWith("@clinic.example>"), message.getMessageID());
    var parts = (MimeMultipart) message.getContent();
    assertEquals("summary.pdf", parts.getBodyPart(1).getFileName());
    assertArrayEquals(PDF, parts.getBodyPart(1).getInputStream().readAllBytes());
    var text =
        new String(parts.getBodyPart(0).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(text.contains("Grüße, سلام"), text);
  }

  @Test
  void aCertificateNobodyVouchesForIsRefused() throws Exception {
    var mailer = toGreenMail(TestCertificate.ofTheWorld(), Optional.empty());

    assertEquals(failed(MailFailure.CERTIFICATE), mailer.send(MAIL));
    assertEquals(
        new PartReadiness.NotReady(
            "localhost:" + greenMail.getSmtps().getPort(), MailFailure.CERTIFICATE),
        mailer.readiness());
  }

  @Test
  void aCertificateOfAnotherNameIsRefused(@TempDir Path folder) throws Exception {
    var other = new TestCertificate(folder, "other.example").context();
    try (var server = new ScriptedSmtpServer(Map.of(), other)) {
      assertEquals(
          failed(MailFailure.CERTIFICATE),
          mailer(server.port(), Security.STARTTLS, other).send(MAIL));
      assertFalse(server.heard().toString().contains("visitor"), "said before it was safe");
    }
  }

  @Test
  void aWrongPasswordIsForStaffToMend() throws Exception {
    var mailer = toGreenMail(certificate.context(), Optional.of(new Login("kiosk", "wrong")));

    assertEquals(failed(MailFailure.LOGIN_REFUSED), mailer.send(MAIL));
  }

  @Test
  void aRightPasswordOpensTheServer() throws Exception {
    var mailer = toGreenMail(certificate.context(), Optional.of(new Login("kiosk", "right")));

    assertTrue(mailer.readiness().ready(), mailer.readiness()::toString);
    assertEquals(new MailState.Sent(), mailer.send(MAIL));
  }

  @Test
  void starttlsEncryptsBeforeTheAddressIsSaid() throws Exception {
    try (var server = new ScriptedSmtpServer(Map.of(), certificate.context())) {
      assertEquals(
          new MailState.Sent(),
          mailer(server.port(), Security.STARTTLS, certificate.context()).send(MAIL));
      var heard = server.heard();
      assertTrue(heard.indexOf("STARTTLS") < heard.indexOf("RCPT TO:<visitor@example.org>"));
      assertEquals("EHLO clinic.example", heard.getFirst());
    }
  }

  @Test
  void aServerWithoutEncryptionHearsNothing() throws Exception {
    try (var server = new ScriptedSmtpServer(Map.of(), null)) {
      assertEquals(
          failed(MailFailure.NO_ENCRYPTION),
          mailer(server.port(), Security.STARTTLS, certificate.context()).send(MAIL));
      assertFalse(server.heard().toString().contains("MAIL FROM"));
    }
  }

  @Test
  void noEncryptionIsForThisMachineOnly() throws Exception {
    var settings = settings("mail.example", 25, Security.NONE, Optional.empty());

    assertEquals(
        failed(MailFailure.NO_ENCRYPTION),
        new SmtpMailer(settings, TestCertificate.ofTheWorld(), NOON).send(MAIL));
  }

  @ParameterizedTest
  @CsvSource({
    "CONNECT, 554 no service, REFUSED",
    "MAIL, 451 later, TRY_LATER",
    "RCPT, 452 4.2.2 over quota, MAILBOX_FULL",
    "RCPT, 553 no such mailbox, BAD_ADDRESS",
    "RCPT, drop, BROKEN_OFF",
    "DATA, 421 closing, TRY_LATER"
  })
  void otherWordsOfAServerMeanTheSame(String verb, String reply, MailFailure failure)
      throws Exception {
    try (var server = new ScriptedSmtpServer(Map.of(verb, reply), null)) {
      var end = mailer(server.port(), Security.NONE, certificate.context()).send(MAIL);

      assertEquals(failed(failure), end);
    }
  }

  @Test
  void aDomainInOtherLettersGoesByItsAsciiName() throws Exception {
    try (var server = new ScriptedSmtpServer(Map.of(), null)) {
      assertEquals(new MailState.Sent(), to("visitor@bücher.example", server));
      assertTrue(server.heard().contains("RCPT TO:<visitor@xn--bcher-kva.example>"));
      assertFalse(server.heard().toString().contains("SMTPUTF8"));
    }
  }

  @Test
  void aNameInOtherLettersNeedsAServerThatTakesIt() throws Exception {
    try (var server = new ScriptedSmtpServer(Map.of(), null)) {
      assertEquals(failed(MailFailure.LETTERS_NOT_TAKEN), to("josé@example.org", server));
      assertFalse(server.heard().toString().contains("MAIL FROM"), server.heard()::toString);
    }
    var offers = Map.of("EHLO", "250-test\r\n250-8BITMIME\r\n250 SMTPUTF8");
    try (var server = new ScriptedSmtpServer(offers, null)) {
      assertEquals(new MailState.Sent(), to("josé@bücher.example", server));
      assertTrue(
          server.heard().contains("RCPT TO:<josé@xn--bcher-kva.example>"),
          server.heard()::toString);
      assertTrue(server.heard().toString().contains("SMTPUTF8"));
      assertEquals(new MailState.Sent(), to("jose@example.org", server));
      assertFalse(server.heard().getLast().contains("SMTPUTF8"));
    }
  }

  private static MailState.Ended to(String address, ScriptedSmtpServer server) throws Exception {
    return mailer(server.port(), Security.NONE, certificate.context())
        .send(OutgoingMail.ofWords(new EmailAddress(address), "Your page", "Words"));
  }

  @Test
  void aServerThatIsNotThereIsUnreachable() throws Exception {
    int port;
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }

    var mailer = mailer(port, Security.TLS, certificate.context());

    assertEquals(failed(MailFailure.UNREACHABLE), mailer.send(MAIL));
    assertFalse(mailer.readiness().ready());
  }

  @ParameterizedTest
  @ValueSource(strings = {"CONNECT", "EHLO", "MAIL", "RCPT", "DATA", "."})
  void anInterruptBreaksOffAtEveryStep(String verb) throws Exception {
    try (var server = new ScriptedSmtpServer(Map.of(verb, ScriptedSmtpServer.SILENCE), null)) {
      var mailer =
          new SmtpMailer(
              settings("localhost", server.port(), Security.NONE, Optional.empty()),
              certificate.context(),
              NOON);
      var broken = new CompletableFuture<InterruptedException>();
      var sender =
          Thread.startVirtualThread(
              () ->
                  broken.complete(
                      assertThrows(InterruptedException.class, () -> mailer.send(MAIL))));
      server.silent().await();
      sender.interrupt();

      assertNotNull(broken.get(10, TimeUnit.SECONDS));
      // The server is left alone at once, and not after the twenty seconds.
      assertTrue(server.left().await(10, TimeUnit.SECONDS));
    }
  }

  private static SmtpMailer toGreenMail(SSLContext trust, Optional<Login> login) {
    var port = greenMail.getSmtps().getPort();
    return new SmtpMailer(settings("localhost", port, Security.TLS, login), trust, NOON);
  }

  private static SmtpMailer mailer(int port, Security security, SSLContext trust) {
    return new SmtpMailer(
        settings("localhost", port, security, Optional.empty()),
        trust,
        NOON,
        Duration.ofSeconds(1));
  }

  private static MailSettings settings(
      String host, int port, Security security, Optional<Login> login) {
    return new MailSettings(
        host,
        port,
        security,
        "kiosk@clinic.example",
        login,
        Optional.empty(),
        20,
        false,
        MailSettings.USUAL_DOMAINS);
  }

  private static MailState.Failed failed(MailFailure failure) {
    return new MailState.Failed(failure);
  }
}
