package glowup.kiosk.app;

import glowup.kiosk.delivery.PrinterFinder;
import glowup.kiosk.staff.NewPin;
import glowup.kiosk.staff.Panel;
import glowup.kiosk.staff.PinGate;
import glowup.kiosk.staff.PinResult;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Screen;
import glowup.kiosk.visit.Visit;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Checks the PIN, does what staff ask for on their screen, and lets them out. */
final class StaffDesk implements VisitLoop.Follower {
  private final PinGate gate;
  private final ReadinessLook look;
  private final PrinterFinder finder;
  private final TestDesk tests;
  private final PaperDesk papers;
  private final Background background;
  private final Consumer<Action> dispatch;
  private final Runnable exit;
  private int padsLeft;

  StaffDesk(
      PinGate gate,
      ReadinessLook look,
      PrinterFinder finder,
      TestDesk tests,
      PaperDesk papers,
      Background background,
      Consumer<Action> dispatch,
      Runnable exit) {
    this.gate = gate;
    this.look = look;
    this.finder = finder;
    this.tests = tests;
    this.papers = papers;
    this.background = background;
    this.dispatch = dispatch;
    this.exit = exit;
  }

  @Override
  public void changed(Visit before, Action action, Visit after) {
    if (isPad(before.screen()) && !isPad(after.screen())) {
      padsLeft++;
    }
    switch (action) {
      case Action.OpenStaff _ when gate.needsSetUp() -> dispatch.accept(new Action.ChoosePin());
      case Action.PinEntered _ -> entered(before.screen());
      default -> {}
    }
    if (!(after.screen() instanceof Screen.Staff(_, var panel))) {
      return;
    }
    switch (action) {
      case Action.OpenPanel _ -> opened(panel);
      case Action.ReloadContent _ -> find("reload", () -> new Panel.Ready(look.reloaded()));
      case Action.Exit _ -> exit.run();
      default -> {}
    }
  }

  private static boolean isPad(Screen screen) {
    return screen instanceof Screen.Pin || screen instanceof Screen.ChoosePin;
  }

  private void opened(Panel panel) {
    switch (panel) {
      case Panel.Ready _ -> find("readiness", () -> new Panel.Ready(look.readiness()));
      case Panel.Printers _ ->
          find("printers", () -> new Panel.Printers(Optional.of(finder.find())));
      case Panel.TestPage _ -> tests.print();
      case Panel.TestMail _ -> tests.send();
      case Panel.Counts _ -> find("counts", () -> new Panel.Counts(Optional.of(papers.counts())));
      case Panel.Kept(var paper, _) ->
          find("keep", () -> new Panel.Kept(paper, Optional.of(papers.keep(paper))));
      case Panel.Tiles _, Panel.Reprint _, Panel.Cleaning _, Panel.Defaults _ -> {}
    }
  }

  private void entered(Screen screen) {
    switch (screen) {
      case Screen.Pin(_, var typed, _) -> check(typed);
      case Screen.ChoosePin(_, var pin) when pin.step() == NewPin.Step.CODE -> check(pin.typed());
      case Screen.ChoosePin(_, var pin) when pin.agreed() -> choose(pin.typed());
      default -> {}
    }
  }

  private void choose(String typed) {
    background.start(
        "new pin",
        onScene -> {
          Action end =
              gate.choose(typed.toCharArray())
                  ? new Action.PinAnswered(new PinResult.Right())
                  : new Action.PinNotKept();
          onScene.accept(() -> dispatch.accept(end));
        });
  }

  private void check(String typed) {
    int pad = padsLeft;
    background.start(
        "pin",
        onScene -> {
          var answer = gate.enter(typed.toCharArray());
          onScene.accept(() -> answered(pad, answer));
        });
  }

  /** Whoever left the pad meanwhile left the door shut, and the next person finds it so. */
  private void answered(int pad, PinResult answer) {
    if (pad == padsLeft) {
      dispatch.accept(new Action.PinAnswered(answer));
    }
  }

  private void find(String name, Supplier<Panel> finding) {
    background.start(
        name,
        onScene -> {
          var found = finding.get();
          onScene.accept(() -> dispatch.accept(new Action.PanelKnown(found)));
        });
  }
}
