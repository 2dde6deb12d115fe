package glowup.kiosk.delivery;

import glowup.kiosk.delivery.MailState.Failed;
import glowup.kiosk.delivery.PartReadiness.NotReady;

/** A mailer that nobody can turn into a source of spam: every try counts towards the limit. */
public final class LimitedMailer implements Mailer {
  private final Mailer mailer;
  private final HourlyLimit limit;

  public LimitedMailer(Mailer mailer, HourlyLimit limit) {
    this.mailer = mailer;
    this.limit = limit;
  }

  @Override
  public MailState.Ended send(OutgoingMail mail) throws InterruptedException {
    return limit.take() ? mailer.send(mail) : new Failed(MailFailure.TOO_MANY);
  }

  @Override
  public PartReadiness readiness() {
    return limit.reached() ? new NotReady("mail", MailFailure.TOO_MANY) : mailer.readiness();
  }
}
