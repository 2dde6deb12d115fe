package glowup.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.content.Lazy;
import glowup.kiosk.content.PackReader;
import glowup.kiosk.summary.SummaryMaker;
import glowup.kiosk.summary.SummaryPdf;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Screen;
import glowup.kiosk.visit.VisitRules;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SummaryDeskTest {
  private static final Path ASSETS = Path.of("assets");
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z"));

  private final BlockingQueue<Runnable> scene = new LinkedBlockingQueue<>();
  private final ContentPack content =
      new PackReader(ASSETS, ASSETS.resolve("clinic.toml"), LocalDate.of(2026, 11, 23)).read();
  private final VisitLoop loop = new VisitLoop(new VisitRules(content));

  SummaryDeskTest() {
    var page = content.summaryPage().orElseThrow();
    var maker = new SummaryMaker(page, new SummaryPdf(ASSETS.resolve("fonts")));
    loop.follow(
        new SummaryDesk(
            content,
            Lazy.ready(Optional.of(maker)),
            new Background(scene::add),
            CLOCK,
            loop::dispatch));
    loop.dispatch(new Action.Begin());
  }

  @Test
  void thePageIsMadeForWhoComesToSeeIt() throws InterruptedException {
    loop.dispatch(new Action.OpenSummary());
    pageComes();

    assertTrue(loop.visit().summary().isPresent());
    assertTrue(scene.isEmpty());
  }

  @Test
  void anotherLanguageWhileTypingTheAddressMakesThePageAnew() throws InterruptedException {
    loop.dispatch(new Action.OpenSummary());
    pageComes();
    loop.dispatch(new Action.TypeAddress());

    loop.dispatch(new Action.SetLanguage("en"));
    assertTrue(loop.visit().summary().isEmpty());
    pageComes();

    assertTrue(loop.visit().summary().isPresent());
    assertEquals(new Screen.Address(false), loop.visit().screen());
  }

  @Test
  void aPageStillInTheMakingIsNotMadeTwice() throws InterruptedException {
    loop.dispatch(new Action.OpenSummary());
    loop.dispatch(new Action.HideScreen());
    loop.dispatch(new Action.CloseOverlay());
    pageComes();

    assertEquals(null, scene.poll(1, TimeUnit.SECONDS));
  }

  @Test
  void aPageThatComesAfterTheVisitIsForgotten() throws InterruptedException {
    loop.dispatch(new Action.OpenSummary());
    loop.dispatch(new Action.ConfirmFresh());
    pageComes();

    assertTrue(loop.visit().summary().isEmpty());
  }

  private void pageComes() throws InterruptedException {
    Objects.requireNonNull(scene.poll(30, TimeUnit.SECONDS)).run();
  }
}
