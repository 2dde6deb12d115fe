package glowup.kiosk.explainer.view;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.explainer.Explainer;
import glowup.kiosk.ui.PageFrame;
import glowup.kiosk.ui.PagedPane;
import glowup.kiosk.ui.Tile;
import glowup.kiosk.ui.View;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Visit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/** All explainers, each with its picture. */
public final class ShelfView implements View {
  private final ContentPack content;
  private final Consumer<Action> dispatch;
  private final PagedPane shelf = new PagedPane(2, 4).stretch(2.2);
  private final PageFrame frame = new PageFrame(shelf);
  private final Map<String, Tile> tiles = new LinkedHashMap<>();
  private List<String> shown = List.of();

  public ShelfView(ContentPack content, Consumer<Action> dispatch) {
    this.content = content;
    this.dispatch = dispatch;
    frame.onBack(dispatch, new Action.GoHome());
  }

  @Override
  public Region region() {
    return frame;
  }

  @Override
  public void show(Visit visit) {
    var words = content.words(visit.comfort().language());
    var explainers = content.library(visit.comfort().language()).explainers();
    frame.setTitle(words.text("shelf.title"));
    frame.setHint(explainers.isEmpty() ? words.text("shelf.empty") : words.text("shelf.hint"));
    frame.setBack(words.text("nav.back"));
    shelf.setWords(words.text("paged.earlier"), words.text("paged.later"));
    var ids = explainers.stream().map(Explainer::id).toList();
    var wanted = explainers.stream().map(explainer -> tile(explainer, visit)).toList();
    if (!ids.equals(shown)) {
      shown = ids;
      shelf.setItems(wanted);
    }
    boolean grown = visit.comfort().textSize().isGrown();
    wanted.forEach(tile -> tile.setShape(grown ? Tile.Shape.FLAT : Tile.Shape.UPRIGHT));
    shelf.setColumns(grown ? 1 : 2, grown ? 1 : 4);
  }

  private Tile tile(Explainer explainer, Visit visit) {
    var tile = tiles.computeIfAbsent(explainer.id(), this::newTile);
    var words = content.words(visit.comfort().language());
    boolean opened = visit.reading().opened().contains(explainer.id());
    tile.setWords(explainer.title(), explainer.summary(), opened ? words.text("shelf.opened") : "");
    content
        .illustrations()
        .find(explainer.picture())
        .ifPresent(drawing -> tile.show(drawing, content.palette(visit.comfort().theme())));
    return tile;
  }

  private Tile newTile(String id) {
    var tile = new Tile(Tile.Shape.UPRIGHT);
    tile.setOnAction(_ -> dispatch.accept(new Action.OpenExplainer(id)));
    return tile;
  }

  /** The next person finds the shelf at its beginning, with nothing marked as opened. */
  @Override
  public void leave() {
    shown = List.of();
    shelf.setItems(List.of());
    tiles.clear();
    shelf.setWords("", "");
    frame.wipe();
  }
}
