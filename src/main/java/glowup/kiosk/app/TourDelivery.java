package glowup.kiosk.app;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.delivery.MailFailure;
import glowup.kiosk.delivery.MailState;
import glowup.kiosk.delivery.PrintFailure;
import glowup.kiosk.delivery.PrintState;
import glowup.kiosk.delivery.PrinterTrouble;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Comfort;
import glowup.kiosk.visit.Screen;
import glowup.kiosk.visit.Visit;
import glowup.kiosk.words.Words;
import java.util.List;
import java.util.Locale;

/** Visits whose page and message meet everything that can happen to them. */
final class TourDelivery {
  private static final String LONG = "a.very.long.first.name.and.last.name@mail.clinic.example";

  private final TourGlass glass;
  private final TourCamera camera;
  private final Comfort comfort;
  private final Words words;

  TourDelivery(TourGlass glass, TourCamera camera, ContentPack content, Comfort comfort) {
    this.glass = glass;
    this.camera = camera;
    this.comfort = comfort;
    this.words = content.words(comfort.language());
  }

  /** Every state, or where others have shown the rest, one of each kind. */
  void play(boolean everything) {
    glass.parts().play();
    pages(everything);
    messages(everything);
    both();
    dispatch(new Action.ConfirmFresh());
  }

  private void pages(boolean everything) {
    atTheSummary();
    glass.press(words.text("paper.print"));
    camera.take("print-sending");
    prints(new PrintState.Queued(), "print-queued");
    prints(new PrintState.Printing(), "print-printing");
    for (var trouble : some(PrinterTrouble.values(), everything)) {
      prints(new PrintState.NeedsStaff(trouble), "print-needs-staff-" + name(trouble));
    }
    prints(new PrintState.Printed(), "print-printed");
    glass.press(words.text("delivery.noPage"));
    camera.take("print-missing");
    glass.press(words.text("delivery.another"));
    waitForThePage();
    camera.take("summary-printed");
    for (var failure : some(PrintFailure.values(), everything)) {
      atTheSummary();
      glass.press(words.text("paper.print"));
      prints(new PrintState.Failed(failure), "print-failed-" + name(failure));
    }
  }

  private void messages(boolean everything) {
    atTheSummary();
    glass.press(words.text("paper.mail"));
    camera.take("address-empty");
    dispatch(new Action.Typed("ann@gmial.con"));
    glass.press(words.text("address.use"));
    camera.take("address-slip");
    glass.press(words.text("meant.use"));
    camera.take("address-meant");
    glass.press(words.text("confirm.send"));
    camera.take("mail-sending");
    mails(new MailState.Sent(), "mail-sent");
    for (var failure : some(MailFailure.values(), everything)) {
      fails(failure);
      camera.take("mail-failed-" + name(failure));
    }
  }

  /** By an address of which the read-back shows how it is broken. */
  private void fails(MailFailure failure) {
    atTheSummary();
    dispatch(new Action.TypeAddress());
    dispatch(new Action.Typed(LONG));
    dispatch(new Action.OfferAddress());
    if (failure == MailFailure.BAD_ADDRESS) {
      camera.take("address-long");
    }
    dispatch(new Action.SendMail());
    mail(new MailState.Failed(failure));
  }

  private void both() {
    fails(MailFailure.UNREACHABLE);
    glass.press(words.text("delivery.printInstead"));
    prints(new PrintState.Failed(PrintFailure.UNREACHABLE), "both-failed");
  }

  private void atTheSummary() {
    dispatch(new Action.ConfirmFresh());
    dispatch(new Action.Begin());
    dispatch(new Action.SetTextSize(comfort.textSize()));
    dispatch(new Action.SetTheme(comfort.theme()));
    dispatch(new Action.SetLanguage(comfort.language()));
    dispatch(new Action.OpenSummary());
    waitForThePage();
  }

  private void waitForThePage() {
    glass.waitFor(
        "the page to be made",
        () -> visit().screen() instanceof Screen.Summary && visit().summary().isPresent());
  }

  private void prints(PrintState state, String what) {
    glass.parts().printerSays(state);
    glass.waitFor("the printer's word", () -> visit().delivery().print().equals(state));
    camera.take(what);
  }

  private void mails(MailState.Ended state, String what) {
    mail(state);
    camera.take(what);
  }

  private void mail(MailState.Ended state) {
    glass.parts().serverSays(state);
    glass.waitFor("the server's word", () -> visit().delivery().mail().equals(state));
  }

  private static <T> List<T> some(T[] all, boolean everything) {
    return List.of(all).subList(0, everything ? all.length : 1);
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Visit visit() {
    return glass.session().loop().visit();
  }

  private void dispatch(Action action) {
    TourGlass.onScene(
        () -> {
          glass.session().loop().dispatch(action);
          return true;
        });
  }
}
