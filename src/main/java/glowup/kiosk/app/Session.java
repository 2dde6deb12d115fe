package glowup.kiosk.app;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.content.Lazy;
import glowup.kiosk.explainer.view.Paper;
import glowup.kiosk.speech.Voices;
import glowup.kiosk.staff.DeskChoicesFile;
import glowup.kiosk.staff.Keeping;
import glowup.kiosk.staff.Panel;
import glowup.kiosk.staff.PinGate;
import glowup.kiosk.staff.StateFile;
import glowup.kiosk.summary.SummaryMaker;
import glowup.kiosk.summary.SummaryPdf;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Overlay;
import glowup.kiosk.visit.Screen;
import glowup.kiosk.visit.VisitRules;
import java.security.SecureRandom;
import java.time.Duration;
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
  private final Switches switches;
  private final InstantSource clock;
  private final CountsDesk countsDesk;
  private final ContentPack content;
  private final Lazy<Optional<SummaryMaker>> maker;

  /**
   * Wires a kiosk, on the scene's thread.
   *
   * @param paper what explainers are laid on, one for the life of the process
   * @param parts what a summary can leave by, and what calls the front desk
   * @param reload reads the content anew for staff
   * @param exit what staff's Exit does
   */
  public Session(
      ContentPack content,
      Lazy<Paper> paper,
      Parts parts,
      ContentReload reload,
      InstantSource clock,
      Runnable exit) {
    this.clock = clock;
    var choices = new DeskChoicesFile(content.settings().state());
    this.loop = new VisitLoop(new VisitRules(content, choices.load()));
    var speech = parts.speech();
    var voices = new Voices(speech.voice(), speech.sound(), content.languages());
    this.host = new ScreenHost(content, loop.visit(), paper, voices::speak, loop::dispatch);
    // Before all who listen for input: while the glass is cleaned there is none.
    host.addEventFilter(
        InputEvent.ANY,
        event -> {
          if (isBeingCleaned()) {
            event.consume();
          }
        });
    this.switches = new Switches(KeyCode.F1, KeyCode.F2, Duration.ZERO, host, clock);
    var background = new Background(Platform::runLater);
    this.content = content;
    this.maker =
        Lazy.of(
            () ->
                content
                    .summaryPage()
                    .map(
                        page ->
                            new SummaryMaker(
                                page, new SummaryPdf(content.folder().resolve("fonts")))));
    var look = new ReadinessLook(content, parts, voices, reload, clock);
    var counts = new StateFile(content.settings().state(), "daily-counts.csv");
    this.countsDesk = new CountsDesk(content.settings().hours(), counts);
    var gate = new PinGate(content.settings(), new SecureRandom(), clock);
    loop.follow((_, _, after) -> host.show(after));
    loop.follow(new SummaryDesk(content, maker, background, clock, loop::dispatch));
    loop.follow(new DeliveryDesk(content, parts, background, loop::dispatch));
    loop.follow(new AlertDesk(parts.alert(), background, loop::dispatch));
    loop.follow(new ChoicesDesk(choices, background));
    loop.follow(countsDesk);
    loop.follow(
        new StaffDesk(
            gate,
            look,
            parts.finder(),
            new TestDesk(content, parts, clock, background, loop::dispatch),
            new PaperDesk(
                content, look, counts, Keeping.onSticks(content.settings().state()), clock),
            background,
            loop::dispatch,
            exit));
    loop.follow(
        new SpeechDesk(content, voices, speech.headphones(), host, background, loop::dispatch));
    FocusWalk.on(host, loop::dispatch);
    background.start(
        "voices",
        onScene -> {
          voices.look();
          onScene.accept(() -> host.show(loop.visit()));
        });
    host.addEventFilter(
        InputEvent.ANY,
        event -> {
          if (!event.isConsumed() && countsAsInput(event) && !answersTheQuestion(event)) {
            loop.dispatch(new Action.Touched(clock.instant()));
          }
        });
    StrayInput.keepOff(host);
  }

  private boolean isBeingCleaned() {
    return loop.visit().screen() instanceof Screen.Staff(_, Panel.Cleaning _);
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

  /** Another session takes this one's place: what it counted is kept. */
  void end() {
    countsDesk.flush();
  }

  /**
   * Reads and makes, while nobody waits, what a visitor would wait for: the first page that a
   * process makes takes many times as long as those after it. Takes a second or more.
   */
  public void warm() {
    content.readAll();
    maker.get().ifPresent(page -> page.warm(content.pageWords(content.clinicLanguage())));
  }

  /** A second has passed. */
  public void tick() {
    loop.dispatch(new Action.Tick(clock.instant()));
    switches.tick();
  }
}
