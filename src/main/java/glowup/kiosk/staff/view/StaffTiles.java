package glowup.kiosk.staff.view;

import glowup.kiosk.delivery.MailState;
import glowup.kiosk.delivery.PrintState;
import glowup.kiosk.staff.Panel;
import glowup.kiosk.staff.Readiness;
import glowup.kiosk.ui.IconTile;
import glowup.kiosk.visit.Action;
import glowup.kiosk.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** What the front desk can do, most used first. */
final class StaffTiles {
  static final Panel TEST_MAIL = new Panel.TestMail(new MailState.Sending());

  private final Consumer<Action> dispatch;

  StaffTiles(Consumer<Action> dispatch) {
    this.dispatch = dispatch;
  }

  List<IconTile> of(Words words, boolean canReprint, boolean closes) {
    var tiles = new ArrayList<IconTile>();
    var reset = tile(words, Feather.REFRESH_CW, "staffTile.reset", new Action.ResetVisit());
    reset.getStyleClass().add("first");
    tiles.add(reset);
    tiles.add(
        opening(words, Feather.ACTIVITY, "staffTile.ready", new Panel.Ready(Readiness.unknown())));
    if (canReprint) {
      tiles.add(tile(words, Feather.COPY, "staffTile.reprint", new Action.Reprint()));
    }
    tiles.add(
        opening(
            words,
            Feather.PRINTER,
            "staffTile.testPage",
            new Panel.TestPage(new PrintState.Sending())));
    tiles.add(opening(words, Feather.MAIL, "staffTile.testMail", TEST_MAIL));
    tiles.add(
        opening(words, Feather.SEARCH, "staffTile.printers", new Panel.Printers(Optional.empty())));
    tiles.add(opening(words, Feather.DROPLET, "staffTile.cleaning", Panel.Cleaning.begins()));
    tiles.add(
        closes
            ? tile(words, Feather.SUN, "staffTile.open", new Action.SetOpen(true))
            : tile(words, Feather.MOON, "staffTile.close", new Action.SetOpen(false)));
    tiles.add(
        opening(
            words, Feather.BAR_CHART_2, "staffTile.counts", new Panel.Counts(Optional.empty())));
    tiles.add(opening(words, Feather.SLIDERS, "staffTile.defaults", new Panel.Defaults()));
    tiles.add(tile(words, Feather.DOWNLOAD, "staffTile.reload", new Action.ReloadContent()));
    tiles.add(tile(words, Feather.POWER, "staffTile.exit", new Action.Exit()));
    return tiles;
  }

  private IconTile opening(Words words, Ikon icon, String key, Panel panel) {
    return tile(words, icon, key, new Action.OpenPanel(panel));
  }

  private IconTile tile(Words words, Ikon icon, String key, Action action) {
    return new IconTile(
        icon,
        words.text(key + ".title"),
        words.text(key + ".words"),
        () -> dispatch.accept(action));
  }
}
