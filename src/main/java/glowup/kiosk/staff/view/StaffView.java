package glowup.kiosk.staff.view;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.source.Problem;
import glowup.kiosk.staff.Readiness;
import glowup.kiosk.ui.BigButton;
import glowup.kiosk.ui.PageFrame;
import glowup.kiosk.ui.PagedPane;
import glowup.kiosk.ui.View;
import glowup.kiosk.ui.Wrapped;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Screen;
import glowup.kiosk.visit.Visit;
import glowup.kiosk.words.Words;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The front desk's screen: what is set up and what is not, reset, exit. */
public final class StaffView implements View {
  private final ContentPack content;
  private final PagedPane list = new PagedPane(1, 2).stretch(1.15);
  private final BigButton back = BigButton.secondary(Feather.ARROW_LEFT);
  private final BigButton reset = BigButton.primary(Feather.REFRESH_CW);
  private final BigButton reload = BigButton.secondary(Feather.DOWNLOAD);
  private final BigButton exit = BigButton.secondary(Feather.POWER);
  private final PageFrame frame = new PageFrame(list);
  private Readiness shown = Readiness.unknown();
  private String language = "";

  public StaffView(ContentPack content, Consumer<Action> dispatch) {
    this.content = content;
    back.setOnAction(_ -> dispatch.accept(new Action.LeaveStaff()));
    reset.setOnAction(_ -> dispatch.accept(new Action.ResetVisit()));
    exit.setOnAction(_ -> dispatch.accept(new Action.Exit()));
    reload.setOnAction(_ -> dispatch.accept(new Action.ReloadContent()));
    frame.setFoot(back, exit, reload, reset);
  }

  @Override
  public Region region() {
    return frame;
  }

  @Override
  public void show(Visit visit) {
    if (!(visit.screen() instanceof Screen.Staff(_, var readiness))) {
      leave();
      return;
    }
    var words = content.words(visit.comfort().language());
    frame.setTitle(words.text("staff.title"));
    frame.setHint(words.text(readiness.checks().isEmpty() ? "staff.looking" : "staff.hint"));
    back.setText(words.text("staff.back"));
    reset.setText(words.text("staff.reset"));
    reload.setText(words.text("staff.reload"));
    exit.setText(words.text("staff.exit"));
    list.setWords(words.text("paged.earlier"), words.text("paged.later"));
    list.setColumns(1, visit.comfort().textSize().isGrown() ? 1 : 2);
    if (!readiness.equals(shown) || !words.language().equals(language)) {
      shown = readiness;
      language = words.language();
      list.setItems(
          Stream.concat(
                  readiness.checks().stream().map(check -> line(check, words)),
                  readiness.problems().stream().map(StaffView::line))
              .toList());
    }
  }

  private static Node line(Readiness.Check check, Words words) {
    return line(
        check.ready(),
        words.text("staff.part." + check.part())
            + ": "
            + words.text("staff.state." + check.state(), Map.of("detail", check.detail())));
  }

  private static Node line(Problem problem) {
    return line(false, problem.toString());
  }

  private static Node line(boolean ready, String text) {
    var words = new Label(text);
    Wrapped.words(words);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.setGraphic(new FontIcon(ready ? Feather.CHECK_CIRCLE : Feather.ALERT_TRIANGLE));
    words.setGraphicTextGap(16);
    var line = new HBox(words);
    line.getStyleClass().addAll("status-line", ready ? "ready" : "not-ready");
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  @Override
  public void leave() {
    shown = Readiness.unknown();
    list.setItems(List.of());
  }
}
