package glowup.kiosk.staff.view;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.delivery.PrintState;
import glowup.kiosk.staff.DeskChoices;
import glowup.kiosk.staff.Panel;
import glowup.kiosk.staff.Readiness;
import glowup.kiosk.ui.BigButton;
import glowup.kiosk.ui.PageFrame;
import glowup.kiosk.ui.PagedPane;
import glowup.kiosk.ui.StatusCard;
import glowup.kiosk.ui.View;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Screen;
import glowup.kiosk.visit.Visit;
import glowup.kiosk.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The front desk's screen: all it can do as tiles, and a page for each that has more to say. */
public final class StaffView implements View {

  /** All that a page is drawn from: drawn anew it would lose the place that staff leafed to. */
  private record Drawn(
      Panel panel,
      String language,
      boolean grown,
      boolean canReprint,
      boolean closes,
      DeskChoices desk,
      PrintState print) {}

  private final ContentPack content;
  private final Consumer<Action> dispatch;
  private final StaffTiles tiles;
  private final DefaultTiles defaults;
  private final PagedPane list = new PagedPane(1, 2);
  private final BigButton toVisit = BigButton.secondary(Feather.ARROW_LEFT);
  private final BigButton toTiles = BigButton.secondary(Feather.ARROW_LEFT);
  private final BigButton again = BigButton.primary(Feather.ROTATE_CW);
  private final BigButton keep = BigButton.secondary(Feather.SAVE);
  private final PageFrame frame = new PageFrame(list);
  private @Nullable Drawn drawn;

  public StaffView(ContentPack content, Consumer<Action> dispatch) {
    this.content = content;
    this.dispatch = dispatch;
    this.tiles = new StaffTiles(dispatch);
    this.defaults = new DefaultTiles(content, dispatch);
    frame.getStyleClass().add("staff-frame");
    toVisit.setOnAction(_ -> dispatch.accept(new Action.LeaveStaff()));
    toTiles.setOnAction(_ -> open(new Panel.Tiles()));
    frame.setFoot(toVisit, toTiles, keep, again);
  }

  private void open(Panel panel) {
    dispatch.accept(new Action.OpenPanel(panel));
  }

  @Override
  public Region region() {
    return frame;
  }

  @Override
  public void show(Visit visit) {
    if (!(visit.screen() instanceof Screen.Staff(_, var panel))) {
      leave();
      return;
    }
    var wanted =
        new Drawn(
            panel,
            visit.comfort().language(),
            visit.comfort().textSize().isGrown(),
            visit.canReprint(),
            visit.closes(),
            visit.desk(),
            visit.delivery().print());
    if (!wanted.equals(drawn)) {
      drawn = wanted;
      draw(wanted, content.words(wanted.language()));
    }
  }

  private void draw(Drawn now, Words words) {
    list.setWords(words.text("paged.earlier"), words.text("paged.later"));
    toVisit.setText(words.text("staff.back"));
    toTiles.setText(words.text("nav.back"));
    switch (now.panel()) {
      case Panel.Tiles _ -> {
        head(words, "staff.title", "staff.hint");
        list.stretch(1.5).setColumns(now.grown() ? 1 : 2, now.grown() ? 2 : 3);
        list.setItems(tiles.of(words, now.canReprint(), now.closes()));
        foot(toVisit);
      }
      case Panel.Ready(var readiness) -> {
        var hint = readiness.allReady() ? "staff.allReady" : "staff.someNotReady";
        head(words, "staff.ready", readiness.checks().isEmpty() ? "staff.looking" : hint);
        rows(now, ReadinessLines.of(readiness, words));
        foot(words, new Panel.Ready(Readiness.unknown()), readiness.checks().isEmpty());
        offer(words, Panel.Paper.REPORT);
      }
      case Panel.TestPage(var state) -> {
        head(words, "staff.testPage", "staffPage.hint");
        card(StateCards.of(state, words));
        foot(words, new Panel.TestPage(new PrintState.Sending()), now.panel().underWay());
      }
      case Panel.TestMail(var state) -> {
        head(words, "staff.testMail", "staffMail.hint");
        card(StateCards.of(state, content.settings(), words));
        foot(words, StaffTiles.TEST_MAIL, now.panel().underWay());
      }
      case Panel.Reprint _ -> {
        head(words, "staff.reprint", "staffPage.reprintHint");
        card(StateCards.of(now.print(), words));
        foot(toTiles);
      }
      case Panel.Counts(var counts) -> {
        head(words, "staff.counts", counts.isEmpty() ? "staff.looking" : "staffCounts.hint");
        rows(now, counts.map(all -> CountsChart.of(all, words)).orElse(List.of()));
        foot(toTiles, keep);
        offer(words, Panel.Paper.COUNTS);
      }
      case Panel.Kept(var paper, var file) -> {
        head(words, "staff.keep", file.isEmpty() ? "staff.looking" : "staffKeep.hint");
        list.setItems(List.of());
        file.ifPresent(end -> card(StateCards.kept(end, words)));
        foot(words, Panel.Kept.begun(paper), file.isEmpty());
      }
      case Panel.Cleaning(_, var left) -> {
        head(words, "staff.cleaning", "staffCleaning.hint");
        card(
            new StatusCard(
                Feather.DROPLET,
                Long.toString(left),
                words.text("staffCleaning.words", Map.of("seconds", left))));
        foot();
      }
      case Panel.Defaults _ -> {
        head(words, "staff.defaults", "staffDefaults.hint");
        list.stretch(1.3).setColumns(now.grown() ? 1 : 2, 2);
        list.setItems(defaults.of(now.desk(), words));
        foot(toTiles);
      }
      case Panel.Printers(var found) -> {
        head(words, "staff.printers", found.isEmpty() ? "staff.looking" : "staffPrinters.hint");
        rows(now, PrinterLines.of(found, words));
        foot(words, new Panel.Printers(Optional.empty()), found.isEmpty());
      }
    }
  }

  private void head(Words words, String title, String hint) {
    frame.setTitle(words.text(title));
    frame.setHint(words.text(hint));
  }

  private void rows(Drawn now, List<? extends Node> nodes) {
    list.stretch(1.15).setColumns(1, now.grown() ? 1 : 2);
    list.setItems(nodes);
  }

  private void card(Node node) {
    list.stretch(3).setColumns(1, 1);
    list.setItems(List.of(node));
  }

  /** The way back, and the same once more as soon as it has ended. */
  private void foot(Words words, Panel panel, boolean busy) {
    again.setText(words.text("staff.again"));
    again.setOnAction(_ -> open(panel));
    again.setDisable(busy);
    foot(toTiles, again);
  }

  private void offer(Words words, Panel.Paper paper) {
    keep.setText(words.text("staff.keep"));
    keep.setOnAction(_ -> open(Panel.Kept.begun(paper)));
    keep.setVisible(true);
    keep.setManaged(true);
  }

  private void foot(BigButton... shown) {
    for (var button : new BigButton[] {toVisit, toTiles, keep, again}) {
      boolean isShown = List.of(shown).contains(button);
      button.setVisible(isShown);
      button.setManaged(isShown);
    }
  }

  @Override
  public void leave() {
    drawn = null;
    list.setItems(List.of());
    list.setWords("", "");
    List.of(toVisit, toTiles, again, keep).forEach(button -> button.setText(""));
    frame.wipe();
  }
}
