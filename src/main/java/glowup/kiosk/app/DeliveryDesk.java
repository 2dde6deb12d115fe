package glowup.kiosk.app;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.delivery.EmailAddress;
import glowup.kiosk.delivery.Mailer;
import glowup.kiosk.delivery.Printer;
import glowup.kiosk.summary.SummaryDocument;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Prints and sends what a visit asks for, and calls it off when the visit ends: the interrupt makes
 * the printer cancel the job.
 */
final class DeliveryDesk implements VisitLoop.Follower {
  private final ContentPack content;
  private final Parts parts;
  private final Background background;
  private final Consumer<Action> dispatch;
  private final List<Thread> underWay = new ArrayList<>();

  DeliveryDesk(ContentPack content, Parts parts, Background background, Consumer<Action> dispatch) {
    this.content = content;
    this.parts = parts;
    this.background = background;
    this.dispatch = dispatch;
  }

  @Override
  public void changed(Visit before, Action action, Visit after) {
    if (before.id() != after.id()) {
      underWay.forEach(Thread::interrupt);
      underWay.clear();
      return;
    }
    if (!before.delivery().printing() && after.delivery().printing()) {
      parts
          .printer()
          .ifPresent(port -> after.summary().ifPresent(page -> print(port, after.id(), page)));
    }
    if (!before.delivery().mailing() && after.delivery().mailing()) {
      parts
          .mailer()
          .ifPresent(
              port ->
                  after
                      .summary()
                      .ifPresent(
                          page ->
                              after
                                  .delivery()
                                  .address()
                                  .ifPresent(address -> send(port, after, address, page))));
    }
  }

  private void print(Printer port, long visit, SummaryDocument page) {
    start(
        "print",
        onScene -> {
          var end =
              port.print(
                  page.pdf(),
                  state ->
                      onScene.accept(
                          () -> dispatch.accept(new Action.PrintReported(visit, state))));
          onScene.accept(() -> dispatch.accept(new Action.PrintReported(visit, end)));
        });
  }

  private void send(Mailer port, Visit visit, EmailAddress address, SummaryDocument page) {
    var mail = Messages.of(page, visit.answers(), address, content, visit.comfort().language());
    start(
        "mail",
        onScene -> {
          var end = port.send(mail);
          onScene.accept(() -> dispatch.accept(new Action.MailReported(visit.id(), end)));
        });
  }

  private void start(String name, Background.Work work) {
    underWay.removeIf(thread -> !thread.isAlive());
    underWay.add(background.start(name, work));
  }
}
