package glowup.kiosk.app;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.delivery.Mailer;
import glowup.kiosk.delivery.PartReadiness;
import glowup.kiosk.delivery.Printer;
import glowup.kiosk.staff.PinGate;
import glowup.kiosk.staff.Readiness;
import glowup.kiosk.staff.Readiness.Check;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Screen;
import glowup.kiosk.visit.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Checks the PIN, looks what is set up, and lets staff out. */
final class StaffDesk implements VisitLoop.Follower {
  private final ContentPack content;
  private final PinGate gate;
  private final Optional<Printer> printer;
  private final Optional<Mailer> mailer;
  private final Background background;
  private final Consumer<Action> dispatch;
  private final Runnable exit;

  StaffDesk(
      ContentPack content,
      PinGate gate,
      Optional<Printer> printer,
      Optional<Mailer> mailer,
      Background background,
      Consumer<Action> dispatch,
      Runnable exit) {
    this.content = content;
    this.gate = gate;
    this.printer = printer;
    this.mailer = mailer;
    this.background = background;
    this.dispatch = dispatch;
    this.exit = exit;
  }

  @Override
  public void changed(Visit before, Action action, Visit after) {
    switch (action) {
      case Action.PinEntered _ when after.screen() instanceof Screen.Pin pin -> check(pin.typed());
      case Action.PinAnswered _ when after.screen() instanceof Screen.Staff -> look();
      case Action.Exit _ when after.screen() instanceof Screen.Staff -> exit.run();
      default -> {}
    }
  }

  private void check(String typed) {
    background.start(
        "pin",
        onScene -> {
          var answer = gate.enter(typed.toCharArray());
          onScene.accept(() -> dispatch.accept(new Action.PinAnswered(answer)));
        });
  }

  private void look() {
    background.start(
        "readiness",
        onScene -> {
          var readiness = readiness();
          onScene.accept(() -> dispatch.accept(new Action.ReadinessKnown(readiness)));
        });
  }

  private Readiness readiness() {
    var checks = new ArrayList<Check>();
    checks.add(part("printer", printer.map(Printer::readiness)));
    checks.add(part("mail", mailer.map(Mailer::readiness)));
    checks.add(pin());
    checks.add(contents());
    checks.add(selfCheck());
    checks.addAll(drafts());
    return new Readiness(checks);
  }

  private Check part(String part, Optional<PartReadiness> found) {
    if (content.settings().demo()) {
      return new Check(part, false, "demo", content.settings().outbox().toString());
    }
    return switch (found.orElse(null)) {
      case null -> new Check(part, false, "notSet", "");
      case PartReadiness.Ready(var name) -> new Check(part, true, "ready", name);
      case PartReadiness.NotReady(var name, var reason) ->
          new Check(part, false, "notReady", reason.code() + ", " + name);
    };
  }

  private Check pin() {
    if (content.settings().pinHash().isPresent()) {
      return new Check("pin", true, "set", "");
    }
    return new Check("pin", false, content.settings().demo() ? "demoPin" : "notSet", "");
  }

  private Check contents() {
    var errors = content.problems().stream().filter(problem -> problem.isError()).count();
    return new Check(
        "content", errors == 0, errors == 0 ? "ready" : "errors", errors == 0 ? "" : "" + errors);
  }

  private Check selfCheck() {
    boolean there = content.questionnaire(content.clinicLanguage()).isPresent();
    return new Check("selfCheck", there, there ? "ready" : "leftOut", "");
  }

  private List<Check> drafts() {
    var drafts =
        content.library(content.clinicLanguage()).explainers().stream()
            .filter(explainer -> explainer.review().isDraft())
            .count();
    return drafts == 0
        ? List.of()
        : List.of(new Check("drafts", false, "drafts", Long.toString(drafts)));
  }
}
