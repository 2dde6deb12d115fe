package glowup.kiosk.alert;

import glowup.kiosk.alert.AlertResult.Failed;
import glowup.kiosk.alert.AlertResult.Saved;
import glowup.kiosk.alert.AlertResult.Told;
import glowup.kiosk.alert.AlertResult.Way;
import glowup.kiosk.delivery.EmailAddress;
import glowup.kiosk.delivery.MailState;
import glowup.kiosk.delivery.Mailer;
import glowup.kiosk.delivery.OutgoingMail;
import glowup.kiosk.delivery.PartReadiness;
import java.util.List;

/** A message to the desk's own mailbox. */
record MailedAlert(Mailer mailer, EmailAddress desk) implements AlertWay {

  @Override
  public AlertResult tell(AlertNote note) throws InterruptedException {
    var end = mailer.send(OutgoingMail.ofWords(desk, note.headline(), note.text()));
    return switch (end) {
      case MailState.Sent _ -> new Told(Way.MAILED);
      case MailState.Saved _ -> new Saved();
      case MailState.Failed(var reason) -> new Failed(List.of(reason));
    };
  }

  @Override
  public PartReadiness readiness() {
    return mailer.readiness();
  }
}
