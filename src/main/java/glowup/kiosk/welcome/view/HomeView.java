package glowup.kiosk.welcome.view;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.ui.PageFrame;
import glowup.kiosk.ui.PagedPane;
import glowup.kiosk.ui.Tile;
import glowup.kiosk.ui.View;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Visit;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/** The three things to do. */
public final class HomeView implements View {
  private final ContentPack content;
  private final Tile learn;
  private final Tile check;
  private final Tile summary;
  private final PagedPane tiles = new PagedPane(1, 3).stretch(3);
  private final PageFrame frame = new PageFrame(tiles);
  private boolean withCheck = true;

  public HomeView(ContentPack content, Consumer<Action> dispatch) {
    this.content = content;
    learn = tile(dispatch, new Action.OpenShelf());
    check = tile(dispatch, new Action.OpenCheck());
    summary = tile(dispatch, new Action.OpenSummary());
    tiles.setItems(List.of(learn, check, summary));
  }

  private static Tile tile(Consumer<Action> dispatch, Action action) {
    var tile = new Tile(Tile.Shape.SWAYING);
    tile.getStyleClass().add("large");
    tile.setOnAction(_ -> dispatch.accept(action));
    return tile;
  }

  @Override
  public Region region() {
    return frame;
  }

  @Override
  public void show(Visit visit) {
    var words = content.words(visit.comfort().language());
    boolean grown = visit.comfort().textSize().isGrown();
    tiles.setColumns(1, grown ? 1 : 3);
    List.of(learn, check, summary)
        .forEach(tile -> tile.setShape(grown ? Tile.Shape.FLAT : Tile.Shape.SWAYING));
    frame.setTitle(words.text("home.title"));
    frame.setHint(words.text("home.hint"));
    tiles.setWords(words.text("paged.earlier"), words.text("paged.later"));
    fill(learn, visit, "home-learn", "home.learn", note(visit, "home.learn.note", read(visit)));
    fill(check, visit, "home-check", "home.check", note(visit, "home.check.note", answered(visit)));
    fill(
        summary,
        visit,
        "home-summary",
        "home.summary",
        note(visit, "home.summary.note", visit.reading().questions().size()));
    boolean has = content.questionnaire(visit.comfort().language()).isPresent();
    if (has != withCheck) {
      withCheck = has;
      tiles.setItems(has ? List.of(learn, check, summary) : List.of(learn, summary));
    }
  }

  private static int read(Visit visit) {
    return visit.reading().opened().size();
  }

  private static int answered(Visit visit) {
    return visit.answers().linkIds().size();
  }

  private String note(Visit visit, String key, int count) {
    return count == 0
        ? ""
        : content.words(visit.comfort().language()).text(key, Map.of("count", count));
  }

  private void fill(Tile tile, Visit visit, String picture, String key, String note) {
    var words = content.words(visit.comfort().language());
    boolean brief = visit.comfort().textSize().isGrown() && !note.isEmpty();
    tile.setWords(
        words.text(key + ".title"), brief ? note : words.text(key + ".words"), brief ? "" : note);
    content
        .illustrations()
        .find(picture)
        .ifPresent(drawing -> tile.show(drawing, content.palette(visit.comfort().theme())));
  }

  @Override
  public void leave() {
    List.of(learn, check, summary).forEach(tile -> tile.setWords("", "", ""));
    frame.wipe();
    tiles.setWords("", "");
  }
}
