package glowup.kiosk.app;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.delivery.Mailer;
import glowup.kiosk.delivery.Printer;
import glowup.kiosk.staff.PinGate;
import glowup.kiosk.summary.SummaryMaker;
import glowup.kiosk.summary.SummaryPdf;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Overlay;
import glowup.kiosk.visit.VisitRules;
import java.time.InstantSource;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;

/** The kiosk wired together by hand: the loop, the glass and the desks behind it. */
public final class Session {
  private final VisitLoop loop;
  private final ScreenHost host;
  private final InstantSource clock;

  /**
   * Wires a kiosk, on the scene's thread.
   *
   * @param printer empty where none is named in the settings
   * @param mailer empty where none is named in the settings
   * @param exit what staff's Exit does
   */
  public Session(
      ContentPack content,
      Optional<Printer> printer,
      Optional<Mailer> mailer,
      InstantSource clock,
      Runnable exit) {
    this.clock = clock;
    this.loop = new VisitLoop(new VisitRules(content));
    this.host = new ScreenHost(content, loop.visit(), loop::dispatch);
    var background = new Background(Platform::runLater);
    var maker =
        content
            .summaryPage()
            .map(page -> new SummaryMaker(page, new SummaryPdf(content.folder().resolve("fonts"))));
    var gate = new PinGate(content.settings(), clock);
    loop.follow((_, _, after) -> host.show(after));
    loop.follow(new SummaryDesk(content, maker, background, clock, loop::dispatch));
    loop.follow(new DeliveryDesk(content, printer, mailer, background, loop::dispatch));
    loop.follow(new StaffDesk(content, gate, printer, mailer, background, loop::dispatch, exit));
    host.addEventFilter(
        InputEvent.ANY,
        event -> {
          if (countsAsInput(event) && !answersTheQuestion(event)) {
            loop.dispatch(new Action.Touched(clock.instant()));
          }
        });
  }

  private static boolean countsAsInput(InputEvent event) {
    var type = event.getEventType();
    return type == MouseEvent.MOUSE_PRESSED
        || type == MouseEvent.MOUSE_DRAGGED
        || type == KeyEvent.KEY_PRESSED
        || type == TouchEvent.TOUCH_PRESSED;
  }

  /** Keys that walk to an answer must not take the question away; its buttons do what they say. */
  private boolean answersTheQuestion(InputEvent event) {
    return loop.visit().overlay() instanceof Overlay.StillThere
        && event instanceof KeyEvent key
        && (key.getCode().isNavigationKey()
            || key.getCode().isWhitespaceKey()
            || key.getCode() == KeyCode.ENTER);
  }

  public VisitLoop loop() {
    return loop;
  }

  public ScreenHost host() {
    return host;
  }

  /** A second has passed. */
  public void tick() {
    loop.dispatch(new Action.Tick(clock.instant()));
  }
}
