package glowup.kiosk.staff.view;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.staff.DeskChoices;
import glowup.kiosk.ui.IconTile;
import glowup.kiosk.visit.Action;
import glowup.kiosk.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kordamp.ikonli.feather.Feather;

/** How every visit begins: a tile for each language, and two for the volume. */
final class DefaultTiles {
  private final ContentPack content;
  private final Consumer<Action> dispatch;

  DefaultTiles(ContentPack content, Consumer<Action> dispatch) {
    this.content = content;
    this.dispatch = dispatch;
  }

  List<IconTile> of(DeskChoices chosen, Words words) {
    var tiles = new ArrayList<IconTile>();
    var language = chosen.language().orElseGet(content::clinicLanguage);
    for (var tag : content.languages()) {
      boolean is = tag.equals(language);
      var tile =
          new IconTile(
              is ? Feather.CHECK_CIRCLE : Feather.CIRCLE,
              content.words(tag).languageName(),
              words.text(is ? "staffDefaults.isLanguage" : "staffDefaults.language"),
              () -> dispatch.accept(new Action.SetDefaultLanguage(tag)));
      if (is) {
        tile.getStyleClass().add("chosen");
      }
      tiles.add(tile);
    }
    var now = words.text("staffDefaults.volume", Map.of("volume", chosen.volume()));
    tiles.add(volume(words.text("staffDefaults.quieter"), now, -DeskChoices.VOLUME_STEP));
    tiles.add(volume(words.text("staffDefaults.louder"), now, DeskChoices.VOLUME_STEP));
    return tiles;
  }

  private IconTile volume(String title, String now, int by) {
    return new IconTile(
        by < 0 ? Feather.VOLUME_1 : Feather.VOLUME_2,
        title,
        now,
        () -> dispatch.accept(new Action.ChangeVolume(by)));
  }
}
