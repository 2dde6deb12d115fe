package glowup.kiosk.bench;

import glowup.kiosk.explainer.Explainer;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Screen;
import glowup.kiosk.words.Words;
import java.util.function.Consumer;

/** Opens explainers and turns their pages as a finger would. */
final class PageTurns {
  private static final int TURNS = 200;
  private static final int MOST_ROUNDS = 8;
  private static final long DRAWN_MS = 200;

  private final BenchKiosk kiosk;
  private final Finger finger;
  private final Words words;

  private PageTurns(BenchKiosk kiosk, Finger finger) {
    this.kiosk = kiosk;
    this.finger = finger;
    this.words = kiosk.pack().words(kiosk.pack().clinicLanguage());
  }

  public static void main(String[] args) throws InterruptedException {
    var glass = XDisplay.opened();
    if (glass.isPresent()) {
      var kiosk = BenchKiosk.shown();
      new PageTurns(kiosk, new Finger(kiosk, new Eye(glass.get()))).run();
    } else {
      System.out.println("| Page turn, opening an explainer | not measured: no X display |");
    }
    System.exit(0);
  }

  /** All explainers once to warm up, and then over and over. */
  private void run() throws InterruptedException {
    kiosk.dispatch(new Action.Begin());
    readAll(_ -> {}, _ -> {});
    var opened = new Times();
    var turned = new Times();
    var firstTurned = new Times();
    for (int round = 0; turned.count() < TURNS && round < MOST_ROUNDS; round++) {
      readAll(
          seen -> opened.add(seen.last()),
          seen -> {
            firstTurned.add(seen.first());
            turned.add(seen.last());
          });
    }
    System.out.println(
        "| Page turn, release of Next to painted page: p50, p99 (%d turns) | %s, %s |"
            .formatted(turned.count(), turned.at(0.5), turned.at(0.99)));
    System.out.println(
        "| Page turn, release of Next to the first change: p50, p99 | %s, %s |"
            .formatted(firstTurned.at(0.5), firstTurned.at(0.99)));
    System.out.println(
        "| Opening an explainer, release to painted page: p50, p99 (%d times) | %s, %s |"
            .formatted(opened.count(), opened.at(0.5), opened.at(0.99)));
  }

  private void readAll(Consumer<Eye.Seen> opened, Consumer<Eye.Seen> turned)
      throws InterruptedException {
    for (var explainer : kiosk.pack().library(kiosk.pack().clinicLanguage()).explainers()) {
      open(explainer, opened);
      turnToTheEnd(turned);
    }
  }

  private void open(Explainer explainer, Consumer<Eye.Seen> time) throws InterruptedException {
    kiosk.dispatch(new Action.OpenShelf());
    Thread.sleep(DRAWN_MS);
    while (!finger.sees(explainer.title())) {
      var later = words.text("paged.later");
      finger.tap(finger.sees(later) ? later : words.text("paged.earlier"));
    }
    finger.tap(explainer.title()).ifPresent(time);
    kiosk.when(visit -> visit.screen() instanceof Screen.Reader reader && reader.pages().known());
  }

  private void turnToTheEnd(Consumer<Eye.Seen> time) throws InterruptedException {
    while (kiosk.visit().screen() instanceof Screen.Reader(_, var at, var pages)
        && !pages.isLast(at)) {
      finger.tap(words.text("nav.next")).ifPresent(time);
    }
  }
}
