package glowup.kiosk.app;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.content.Lazy;
import glowup.kiosk.delivery.MailState;
import glowup.kiosk.delivery.Mailer;
import glowup.kiosk.delivery.PrintState;
import glowup.kiosk.delivery.Printer;
import glowup.kiosk.staff.Panel;
import glowup.kiosk.staff.TestMail;
import glowup.kiosk.staff.TestPage;
import glowup.kiosk.summary.SummaryPdf;
import glowup.kiosk.visit.Action;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Consumer;

/**
 * Tries the printer and the mail server for staff, by the same parts that visitors' pages take. One
 * of each at a time: asked again, the one under way answers.
 */
final class TestDesk {
  private final ContentPack content;
  private final Parts parts;
  private final Lazy<SummaryPdf> pdf;
  private final InstantSource clock;
  private final Background background;
  private final Consumer<Action> dispatch;
  private boolean printing;
  private boolean sending;

  TestDesk(
      ContentPack content,
      Parts parts,
      InstantSource clock,
      Background background,
      Consumer<Action> dispatch) {
    this.content = content;
    this.parts = parts;
    this.pdf = Lazy.of(() -> new SummaryPdf(content.folder().resolve("fonts")));
    this.clock = clock;
    this.background = background;
    this.dispatch = dispatch;
  }

  void print() {
    if (parts.printer().isEmpty()) {
      say(new PrintState.NotAsked());
    } else if (!printing) {
      printing = true;
      print(parts.printer().get());
    }
  }

  private void print(Printer port) {
    background.start(
        "test page",
        onScene -> {
          try {
            var html =
                TestPage.html(
                    content.settings(),
                    content.words(content.clinicLanguage()),
                    clock.instant().atZone(ZoneId.systemDefault()));
            var end = port.print(pdf.get().pdf(html), state -> onScene.accept(() -> say(state)));
            onScene.accept(() -> say(end));
          } finally {
            onScene.accept(() -> printing = false);
          }
        });
  }

  private void say(PrintState state) {
    dispatch.accept(new Action.PanelKnown(new Panel.TestPage(state)));
  }

  void send() {
    if (parts.mailer().isEmpty()) {
      say(new MailState.NotAsked());
    } else if (!sending) {
      sending = true;
      send(parts.mailer().get());
    }
  }

  private void send(Mailer port) {
    background.start(
        "test mail",
        onScene -> {
          try {
            var end =
                port.send(TestMail.of(content.settings(), content.words(content.clinicLanguage())));
            onScene.accept(() -> say(end));
          } finally {
            onScene.accept(() -> sending = false);
          }
        });
  }

  private void say(MailState state) {
    dispatch.accept(new Action.PanelKnown(new Panel.TestMail(state)));
  }
}
