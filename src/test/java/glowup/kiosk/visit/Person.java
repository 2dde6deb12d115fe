package glowup.kiosk.visit;

import glowup.kiosk.delivery.PrintState;
import glowup.kiosk.explainer.Reading;
import glowup.kiosk.look.TextSize;
import glowup.kiosk.look.Theme;
import java.time.Instant;

/** Somebody in front of the kiosk, with a clock that only moves when told to. */
final class Person {
  static final Instant MORNING = Instant.parse("2026-11-23T09:00:00Z");
  static final Reading.Question QUESTION = new Reading.Question("botox", 1);

  private final VisitRules rules = new VisitRules(TestContent.content());
  private Instant now = MORNING;
  private Visit visit = rules.first();

  /** Somebody who has just touched the first screen. */
  static Person begun() {
    var person = new Person();
    person.touch();
    person.does(new Action.Begin());
    return person;
  }

  /** Somebody who has done all that can be done, and whose page is printing. */
  static Person withEverything() {
    var person = begun();
    person.does(
        new Action.SetLanguage(TestContent.OTHER),
        new Action.SetTextSize(TextSize.LARGEST),
        new Action.SetTheme(Theme.CONTRAST),
        new Action.OpenExplainer("botox"),
        new Action.ToggleQuestion(QUESTION),
        new Action.OpenCheck(),
        new Action.Choose("signs", TestContent.answer("none")),
        new Action.OpenSummary());
    person.pageMade();
    person.does(
        new Action.TypeAddress(),
        new Action.Typed("visitor@example.org"),
        new Action.OpenSummary());
    person.pageMade();
    person.does(new Action.Print());
    return person;
  }

  Visit visit() {
    return visit;
  }

  Screen screen() {
    return visit.screen();
  }

  Instant now() {
    return now;
  }

  void does(Action... actions) {
    for (var action : actions) {
      visit = rules.after(visit, action);
    }
  }

  void pageMade() {
    does(new Action.SummaryMade(visit, TestContent.PAGE));
  }

  void printerSays(PrintState state) {
    does(new Action.PrintReported(visit.id(), state));
  }

  void touch() {
    does(new Action.Touched(now));
  }

  /** Does nothing for so many seconds, while the kiosk's clock ticks every second. */
  void waits(long seconds) {
    for (long second = 0; second < seconds; second++) {
      stalls(1);
    }
  }

  /** The clock moves by so many seconds at once, back or forth, and ticks but once. */
  void stalls(long seconds) {
    now = now.plusSeconds(seconds);
    does(new Action.Tick(now));
  }
}
