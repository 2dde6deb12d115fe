package glowup.kiosk.app;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.content.Lazy;
import glowup.kiosk.delivery.view.AddressView;
import glowup.kiosk.delivery.view.ConfirmView;
import glowup.kiosk.delivery.view.DeliveryView;
import glowup.kiosk.delivery.view.MeantView;
import glowup.kiosk.explainer.view.Paper;
import glowup.kiosk.explainer.view.QuestionsView;
import glowup.kiosk.explainer.view.ReaderView;
import glowup.kiosk.explainer.view.ShelfView;
import glowup.kiosk.look.Palette;
import glowup.kiosk.look.TextSize;
import glowup.kiosk.selfcheck.view.QuestionView;
import glowup.kiosk.selfcheck.view.ReviewView;
import glowup.kiosk.selfcheck.view.UrgentView;
import glowup.kiosk.speech.view.ListenBar;
import glowup.kiosk.speech.view.ReadingMark;
import glowup.kiosk.speech.view.ScreenText;
import glowup.kiosk.staff.view.PinView;
import glowup.kiosk.staff.view.StaffView;
import glowup.kiosk.summary.view.SummaryView;
import glowup.kiosk.ui.PageFrame;
import glowup.kiosk.ui.Passage;
import glowup.kiosk.ui.Scale;
import glowup.kiosk.ui.StyleSheets;
import glowup.kiosk.ui.View;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Overlay;
import glowup.kiosk.visit.Screen;
import glowup.kiosk.visit.Visit;
import glowup.kiosk.welcome.view.AttractView;
import glowup.kiosk.welcome.view.ClosedView;
import glowup.kiosk.welcome.view.HomeView;
import glowup.kiosk.welcome.view.PartingView;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The glass: bars that never move, the one view of the visit's screen, and what lies over it. */
public final class ScreenHost extends StackPane {
  private record Dress(
      Palette palette, TextSize size, double unit, boolean lowered, boolean wide, String script) {}

  private final ContentPack content;
  private final StyleSheets styles = new StyleSheets();
  private final BorderPane page = new BorderPane();
  private final TopBar top;
  private final AlertLine alert;
  private final BottomBar bottom;
  private final Ribbon ribbon;
  private final OverlayView overlay;
  private final ListenBar listen;
  private final ReadingMark mark = new ReadingMark();
  private final View attract;
  private final View closed;
  private final View home;
  private final View parting;
  private final View shelf;
  private final View reader;
  private final View questions;
  private final View question;
  private final View urgent;
  private final View review;
  private final View summary;
  private final View address;
  private final View meant;
  private final View confirm;
  private final View delivery;
  private final View pin;
  private final View staff;
  private @Nullable View shown;
  private @Nullable Dress dress;
  private Visit visit;

  /**
   * The glass.
   *
   * @param speaks whether a screen in a language can be read aloud
   */
  public ScreenHost(
      ContentPack content,
      Visit first,
      Lazy<Paper> paper,
      Predicate<String> speaks,
      Consumer<Action> dispatch) {
    this.content = content;
    this.visit = first;
    getStyleClass().add("kiosk");
    top = new TopBar(content, speaks, dispatch);
    alert = new AlertLine(content);
    bottom = new BottomBar(content, speaks, dispatch);
    overlay = new OverlayView(content, dispatch);
    listen = new ListenBar(content, dispatch);
    attract = new AttractView(content, dispatch);
    closed = new ClosedView(content);
    home = new HomeView(content, dispatch);
    parting = new PartingView(content, dispatch);
    shelf = new ShelfView(content, dispatch);
    reader = new ReaderView(content, dispatch, paper);
    questions = new QuestionsView(content, dispatch);
    question = new QuestionView(content, dispatch);
    urgent = new UrgentView(content, dispatch);
    review = new ReviewView(content, dispatch);
    summary = new SummaryView(content, dispatch);
    address = new AddressView(content, dispatch);
    meant = new MeantView(content, dispatch);
    confirm = new ConfirmView(content, dispatch);
    delivery = new DeliveryView(content, dispatch);
    pin = new PinView(content, dispatch, new SecureRandom());
    staff = new StaffView(content, dispatch);
    ribbon = new Ribbon(content);
    page.setTop(top);
    page.setBottom(new VBox(alert, bottom, ribbon));
    getChildren().setAll(page, overlay, listen, mark);
    addEventHandler(KeyEvent.KEY_PRESSED, event -> escape(event, dispatch));
    // The screen's size decides the scale, which is known only once the kiosk stands on it.
    widthProperty().subscribe(() -> show(visit));
    heightProperty().subscribe(() -> show(visit));
  }

  /** Draws a visit. */
  public void show(Visit next) {
    visit = next;
    if (getWidth() < 1 || getHeight() < 1) {
      return;
    }
    dress(next);
    var words = content.words(next.comfort().language());
    setNodeOrientation(
        words.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    var view = view(next.screen());
    if (view != shown) {
      if (shown != null) {
        shown.leave();
        // A control draws its new words at the next layout, which a page off the glass never has.
        shown.region().applyCss();
        shown.region().layout();
      }
      shown = view;
      page.setCenter(view.region());
    }
    view.show(next);
    top.show(next);
    alert.show(next);
    bottom.show(next);
    ribbon.show(next);
    // What is covered must not be reached by keys either.
    page.setDisable(!(next.overlay() instanceof Overlay.None));
    overlay.show(next);
    listen.show(next);
    mark.requestLayout();
  }

  /** What a listener holds on to is below all else, and nothing covers it. */
  @Override
  protected void layoutChildren() {
    double below = listen.isManaged() ? Math.ceil(listen.prefHeight(getWidth())) : 0;
    double rest = getHeight() - below;
    page.resizeRelocate(0, 0, getWidth(), rest);
    overlay.resizeRelocate(0, 0, getWidth(), rest);
    listen.resizeRelocate(0, rest, getWidth(), below);
    mark.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  /** What can be read on the glass now; empty while it is being laid out. */
  Optional<List<Passage>> passages() {
    applyCss();
    layout();
    var chosen = content.words(visit.comfort().language()).text("listen.chosen");
    if (!(visit.overlay() instanceof Overlay.None)) {
      return ScreenText.of(overlay, chosen);
    }
    return shown == null
        ? Optional.empty()
        : ScreenText.of(shown.region(), chosen)
            .flatMap(
                read ->
                    ScreenText.of(alert, chosen)
                        .map(line -> Stream.concat(read.stream(), line.stream()).toList()));
  }

  /** What the control that has the focus is called. */
  String focused() {
    var chosen = content.words(visit.comfort().language()).text("listen.chosen");
    var control = getScene() == null ? null : getScene().getFocusOwner();
    return control == null ? "" : ScreenText.said(control, chosen);
  }

  ReadingMark mark() {
    return mark;
  }

  /** Escape takes away what lies over the screen, or else leads back. */
  private void escape(KeyEvent event, Consumer<Action> dispatch) {
    if (event.getCode() != KeyCode.ESCAPE) {
      return;
    }
    event.consume();
    if (!(visit.overlay() instanceof Overlay.None)) {
      dispatch.accept(new Action.CloseOverlay());
    } else if (shown != null) {
      PageFrame.goBack(shown.region());
    }
  }

  private void dress(Visit next) {
    var comfort = next.comfort();
    var wanted =
        new Dress(
            content.palette(comfort.theme()),
            comfort.textSize(),
            Scale.of(getWidth(), getHeight()),
            comfort.lowered(),
            getWidth() > getHeight(),
            content.words(comfort.language()).script());
    if (!wanted.equals(dress)) {
      if (dress != null) {
        getStyleClass().remove(dress.script());
      }
      dress = wanted;
      getStyleClass().removeAll("light", "dark", "contrast", "grown", "large");
      getStyleClass().addAll(comfort.theme().id(), wanted.script());
      if (comfort.textSize().isGrown()) {
        getStyleClass().add("grown");
      } else if (comfort.textSize() != TextSize.NORMAL) {
        getStyleClass().add("large");
      }
      arrange(comfort.lowered());
      getStylesheets().setAll(styles.address(wanted.palette(), wanted.size(), wanted.unit()));
    }
  }

  /** Low bars lie side by side on a wide screen, which has little height to spare. */
  private void arrange(boolean lowered) {
    getStyleClass().remove(Scale.LOWERED);
    if (lowered) {
      getStyleClass().add(Scale.LOWERED);
    }
    var focused = getScene() == null ? null : getScene().getFocusOwner();
    page.setTop(null);
    HBox.setHgrow(bottom, Priority.ALWAYS);
    var low = getWidth() > getHeight() ? new HBox(top, bottom) : new VBox(top, bottom);
    page.setBottom(new VBox(alert, lowered ? low : bottom, ribbon));
    page.setTop(lowered ? null : top);
    if (focused != null) {
      focused.requestFocus();
    }
  }

  private View view(Screen screen) {
    return switch (screen) {
      case Screen.Attract _ -> attract;
      case Screen.Closed _ -> closed;
      case Screen.Home _ -> home;
      case Screen.Shelf _ -> shelf;
      case Screen.Reader _ -> reader;
      case Screen.QuestionsToAsk _ -> questions;
      case Screen.Question _ -> question;
      case Screen.Urgent _ -> urgent;
      case Screen.Review _ -> review;
      case Screen.Summary _ -> summary;
      case Screen.Address _ -> address;
      case Screen.MeantAddress _ -> meant;
      case Screen.ConfirmAddress _ -> confirm;
      case Screen.Delivering _ -> delivery;
      case Screen.Goodbye _, Screen.Sorry _ -> parting;
      case Screen.Pin _, Screen.ChoosePin _ -> pin;
      case Screen.Staff _ -> staff;
    };
  }
}
