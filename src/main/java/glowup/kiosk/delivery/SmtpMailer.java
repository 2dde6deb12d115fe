package glowup.kiosk.delivery;

import glowup.kiosk.clinic.MailSettings;
import glowup.kiosk.clinic.MailSettings.Security;
import glowup.kiosk.delivery.MailState.Ended;
import glowup.kiosk.delivery.MailState.Failed;
import glowup.kiosk.delivery.MailState.Sent;
import glowup.kiosk.delivery.PartReadiness.NotReady;
import glowup.kiosk.delivery.PartReadiness.Ready;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.simplejavamail.api.mailer.config.TransportStrategy;
import org.simplejavamail.mailer.MailerBuilder;

/** Hands messages to the clinic's mail server (SMTP, RFC 5321), encrypted or not at all. */
public final class SmtpMailer implements Mailer {
  private static final Duration MOST = Duration.ofSeconds(20);
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");

  private final MailSettings settings;
  private final MimeMail mime;
  private final Duration most;
  private final org.simplejavamail.api.mailer.Mailer server;
  private final org.simplejavamail.api.mailer.Mailer unicodeServer;

  /**
   * Opens no connection yet.
   *
   * @param trust who vouches for the server's certificate
   */
  public SmtpMailer(MailSettings settings, SSLContext trust, InstantSource clock) {
    this(settings, trust, clock, MOST);
  }

  SmtpMailer(MailSettings settings, SSLContext trust, InstantSource clock, Duration most) {
    this.settings = settings;
    this.mime = new MimeMail(settings.from(), clock);
    this.most = most;
    this.server = server(trust);
    this.unicodeServer = server(trust);
    unicodeServer.getSession().getProperties().put("mail.mime.allowutf8", "true");
  }

  @Override
  public Ended send(OutgoingMail mail) throws InterruptedException {
    var failure = within(most, () -> mail.to().needsUnicode() ? toUnicode(mail) : by(server, mail));
    return failure.<Ended>map(Failed::new).orElseGet(Sent::new);
  }

  @Override
  public PartReadiness readiness() {
    var part = settings.host() + ":" + settings.port();
    try {
      return within(most, this::connect)
          .<PartReadiness>map(failure -> new NotReady(part, failure))
          .orElseGet(() -> new Ready(part));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new NotReady(part, MailFailure.TIMED_OUT);
    }
  }

  private Optional<MailFailure> connect() {
    server.testConnection();
    return Optional.empty();
  }

  private Optional<MailFailure> by(org.simplejavamail.api.mailer.Mailer mailer, OutgoingMail mail) {
    mailer.sendMail(mime.email(mail)).join();
    return Optional.empty();
  }

  /**
   * Asks first, because a server that does not offer it would be told bytes it cannot read. Only
   * here is it said to be wanted: every server on the way would have to offer it too.
   */
  private Optional<MailFailure> toUnicode(OutgoingMail mail) throws MessagingException {
    boolean offered;
    try (var connection = unicodeServer.getSession().getTransport()) {
      connection.connect();
      offered = connection instanceof SMTPTransport smtp && smtp.supportsExtension("SMTPUTF8");
    }
    return offered ? by(unicodeServer, mail) : Optional.of(MailFailure.LETTERS_NOT_TAKEN);
  }

  /**
   * Runs a conversation on a virtual thread of its own, because an interrupt of a virtual thread
   * closes the socket it waits on: neither a silent nor a dripping server can hold it longer.
   */
  private Optional<MailFailure> within(Duration time, Callable<Optional<MailFailure>> conversation)
      throws InterruptedException {
    if (settings.security() == Security.NONE && !THIS_MACHINE.contains(settings.host())) {
      return Optional.of(MailFailure.NO_ENCRYPTION);
    }
    var task = new FutureTask<>(conversation);
    Thread.ofVirtual().name("mail").start(task);
    try {
      return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      return Optional.of(SmtpFault.of(e));
    } catch (TimeoutException _) {
      return Optional.of(MailFailure.TIMED_OUT);
    } finally {
      task.cancel(true);
    }
  }

  private org.simplejavamail.api.mailer.Mailer server(SSLContext trust) {
    var builder =
        MailerBuilder.withSMTPServer(settings.host(), settings.port())
            .withTransportStrategy(strategy())
            .withSessionTimeout((int) most.toMillis())
            .trustingAllHosts(false)
            .verifyingServerIdentity(true)
            // An address is judged once, by EmailAddress, and then by the server.
            .clearEmailValidator();
    settings
        .login()
        .ifPresent(
            login ->
                builder
                    .withSMTPServerUsername(login.user())
                    .withSMTPServerPassword(login.password()));
    var mailer = builder.buildMailer();
    configure(mailer.getSession().getProperties(), trust);
    return mailer;
  }

  private TransportStrategy strategy() {
    return switch (settings.security()) {
      case STARTTLS -> TransportStrategy.SMTP_TLS;
      case TLS -> TransportStrategy.SMTPS;
      case NONE -> TransportStrategy.SMTP;
    };
  }

  private void configure(Properties session, SSLContext trust) {
    var prefix = settings.security() == Security.TLS ? "mail.smtps." : "mail.smtp.";
    session.put(prefix + "ssl.socketFactory", trust.getSocketFactory());
    // What the server says after it took the message changes nothing.
    session.put(prefix + "quitwait", "false");
    // This machine's own name is nobody's business.
    session.put(prefix + "localhost", mime.domain());
    if (settings.security() == Security.NONE) {
      session.put(prefix + "starttls.enable", "false");
    }
  }
}
