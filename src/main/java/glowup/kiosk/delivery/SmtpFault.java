package glowup.kiosk.delivery;

import jakarta.mail.AuthenticationFailedException;
import java.io.EOFException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** Finds in the mail library's exceptions what the server said, or what happened on the way. */
final class SmtpFault {
  /** The reply to a greeting, or to the kiosk's own. */
  private static final Pattern GREETING = Pattern.compile("(?:response: |^)(-1|[245]\\d\\d)\\b");

  private SmtpFault() {}

  /** The failure behind an exception, which keeps the address in its message: never log it. */
  static MailFailure of(Throwable error) {
    return first(error, SmtpFault::recipientRefused)
        .or(() -> first(error, SmtpFault::refused))
        .or(() -> first(error, SmtpFault::brokenOnTheWay))
        .orElse(MailFailure.UNREACHABLE);
  }

  private static Optional<MailFailure> first(
      Throwable error, Function<Throwable, Optional<MailFailure>> look) {
    return Stream.<@Nullable Throwable>iterate(error, e -> e != null, e -> e.getCause())
        .flatMap(e -> look.apply(e).stream())
        .findFirst();
  }

  private static Optional<MailFailure> recipientRefused(Throwable error) {
    return error instanceof SMTPAddressFailedException refused
        ? Optional.of(new SmtpReply(refused.getReturnCode(), text(refused)).ofRecipient())
        : Optional.empty();
  }

  private static Optional<MailFailure> refused(Throwable error) {
    return switch (error) {
      case AuthenticationFailedException _ -> Optional.of(MailFailure.LOGIN_REFUSED);
      case SMTPSenderFailedException refused ->
          Optional.of(new SmtpReply(refused.getReturnCode(), text(refused)).ofMessage());
      case SMTPSendFailedException refused ->
          Optional.of(new SmtpReply(refused.getReturnCode(), text(refused)).ofMessage());
      default -> Optional.empty();
    };
  }

  private static Optional<MailFailure> brokenOnTheWay(Throwable error) {
    return switch (error) {
      case SocketTimeoutException _ -> Optional.of(MailFailure.TIMED_OUT);
      case SSLException _ -> Optional.of(MailFailure.CERTIFICATE);
      case UnknownHostException _, ConnectException _, NoRouteToHostException _ ->
          Optional.of(MailFailure.UNREACHABLE);
      case SocketException _, EOFException _ -> Optional.of(MailFailure.BROKEN_OFF);
      default -> byMessage(text(error));
    };
  }

  /** The library has no type for these two, only words. */
  private static Optional<MailFailure> byMessage(String text) {
    if (text.contains("STARTTLS is required")) {
      return Optional.of(MailFailure.NO_ENCRYPTION);
    }
    var greeting = GREETING.matcher(text);
    return greeting.find()
        ? Optional.of(new SmtpReply(Integer.parseInt(greeting.group(1)), text).ofMessage())
        : Optional.empty();
  }

  private static String text(Throwable error) {
    return Optional.ofNullable(error.getMessage()).orElse("");
  }
}
