package glowup.kiosk.app;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.delivery.Mailer;
import glowup.kiosk.delivery.PartReadiness;
import glowup.kiosk.delivery.Printer;
import glowup.kiosk.source.Problem;
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
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Checks the PIN, looks what is set up, and lets staff out. */
final class StaffDesk implements VisitLoop.Follower {
  private final ContentPack content;
  private final PinGate gate;
  private final Parts parts;
  private final ContentReload reload;
  private final Background background;
  private final Consumer<Action> dispatch;
  private final Runnable exit;

  StaffDesk(
      ContentPack content,
      PinGate gate,
      Parts parts,
      ContentReload reload,
      Background background,
      Consumer<Action> dispatch,
      Runnable exit) {
    this.content = content;
    this.gate = gate;
    this.parts = parts;
    this.reload = reload;
    this.background = background;
    this.dispatch = dispatch;
    this.exit = exit;
  }

  @Override
  public void changed(Visit before, Action action, Visit after) {
    switch (action) {
      case Action.PinEntered _ when after.screen() instanceof Screen.Pin pin -> check(pin.typed());
      case Action.PinAnswered _ when after.screen() instanceof Screen.Staff ->
          look("readiness", this::readiness);
      case Action.ReloadContent _ when after.screen() instanceof Screen.Staff ->
          look("reload", this::reloaded);
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

  private void look(String name, Supplier<Readiness> looking) {
    background.start(
        name,
        onScene -> {
          var readiness = looking.get();
          onScene.accept(() -> dispatch.accept(new Action.ReadinessKnown(readiness)));
        });
  }

  /** What became of the new content first, then the rest as it stands. */
  private Readiness reloaded() {
    var errors = reload.read();
    var check =
        errors.isEmpty()
            ? new Check("reload", true, "waiting", "")
            : new Check("reload", false, "refused", Integer.toString(errors.size()));
    var rest = readiness();
    return new Readiness(
        Stream.concat(Stream.of(check), rest.checks().stream()).toList(),
        errors.isEmpty() ? rest.problems() : errors);
  }

  private Readiness readiness() {
    var checks = new ArrayList<Check>();
    checks.add(part("printer", parts.printer().map(Printer::readiness)));
    checks.add(part("mail", parts.mailer().map(Mailer::readiness)));
    checks.addAll(alert());
    checks.add(pin());
    var errors = content.problems().stream().filter(Problem::isError).toList();
    checks.add(contents(errors.size()));
    checks.add(selfCheck());
    checks.addAll(drafts());
    return new Readiness(checks, errors);
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

  /** A line for each way to the desk. */
  private List<Check> alert() {
    var ways = parts.alert().readiness();
    return ways.isEmpty() || content.settings().demo()
        ? List.of(part("alert", Optional.empty()))
        : ways.stream().map(way -> part("alert", Optional.of(way))).toList();
  }

  private Check pin() {
    if (content.settings().pinHash().isPresent()) {
      return new Check("pin", true, "set", "");
    }
    return new Check("pin", false, content.settings().demo() ? "demoPin" : "notSet", "");
  }

  private static Check contents(int errors) {
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
