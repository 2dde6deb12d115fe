package glowup.kiosk.app;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.content.Lazy;
import glowup.kiosk.summary.Summary;
import glowup.kiosk.summary.SummaryMaker;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Screen;
import glowup.kiosk.visit.Visit;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes the page of a visit wherever the visitor is about to see or send it. */
final class SummaryDesk implements VisitLoop.Follower {
  private final ContentPack content;
  private final Lazy<Optional<SummaryMaker>> maker;
  private final Background background;
  private final InstantSource clock;
  private final Consumer<Action> dispatch;

  SummaryDesk(
      ContentPack content,
      Lazy<Optional<SummaryMaker>> maker,
      Background background,
      InstantSource clock,
      Consumer<Action> dispatch) {
    this.content = content;
    this.maker = maker;
    this.background = background;
    this.clock = clock;
    this.dispatch = dispatch;
  }

  @Override
  public void changed(Visit before, Action action, Visit after) {
    boolean inTheMaking =
        missesPage(before)
            && before.saysTheSameAs(after)
            && !(action instanceof Action.OpenSummary);
    if (missesPage(after) && !inTheMaking) {
      make(after);
    }
  }

  private static boolean missesPage(Visit visit) {
    return visit.summary().isEmpty()
        && switch (visit.screen()) {
          case Screen.Summary _, Screen.Address _ -> true;
          case Screen.MeantAddress _, Screen.ConfirmAddress _ -> true;
          default -> false;
        };
  }

  private void make(Visit visit) {
    var summary = summary(visit);
    var words = content.pageWords(visit.comfort().language());
    background.start(
        "summary",
        onScene -> {
          var made = maker.get().map(page -> page.make(summary, words));
          made.ifPresent(
              document ->
                  onScene.accept(() -> dispatch.accept(new Action.SummaryMade(visit, document))));
        });
  }

  private Summary summary(Visit visit) {
    return content
        .summaryWriter(visit.comfort().language())
        .write(
            visit.answers(),
            visit.reading(),
            LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
  }
}
